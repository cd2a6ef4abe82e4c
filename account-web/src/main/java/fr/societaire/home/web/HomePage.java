package fr.societaire.home.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.contract.ContractCard;
import fr.societaire.home.Home;
import fr.societaire.home.HomeView;
import fr.societaire.platform.CurrentMember;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** {@code /espace}. */
@Named
@RequestScoped
public class HomePage {
    private static final int MOST_CONTRACTS = 9;
    private static final int MOST_INSTALMENTS = 3;

    @Inject
    Home home;

    @Inject
    CurrentMember me;

    private HomeView view;
    private StandingText standing;

    /** Also where a form of the page is posted. */
    @PostConstruct
    void load() {
        view = home.of(me.number());
        standing = StandingText.of(view.standing());
    }

    public HomeView getView() {
        return view;
    }

    public StandingText getStanding() {
        return standing;
    }

    /** Those in force, by kind; when all are over, those. */
    public List<ContractCard> getContracts() {
        List<ContractCard> current = view.contracts().stream()
                .filter(card -> !card.status().isOver())
                .toList();
        List<ContractCard> shown = current.isEmpty() ? view.contracts() : current;
        return shown.stream()
                .sorted(Comparator.comparing(ContractCard::kind))
                .limit(MOST_CONTRACTS)
                .toList();
    }

    /** How many contracts the page of contracts has beyond those shown here. */
    public int getMoreContracts() {
        return view.contracts().size() - getContracts().size();
    }

    public List<InstalmentView> getNextInstalments() {
        return view.owed().stream().limit(MOST_INSTALMENTS).toList();
    }
}
