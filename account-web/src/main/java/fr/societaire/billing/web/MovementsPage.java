package fr.societaire.billing.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.ledger.StatementLine;
import fr.societaire.ledger.StatementPage;
import fr.societaire.ledger.Statements;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /mouvements}: every movement of a member's account with its running balance, filtered by the address. */
@Named
@RequestScoped
public class MovementsPage {
    @Inject
    Statements statements;

    @Inject
    Contracts contracts;

    @Inject
    CurrentMember me;

    @Inject
    InstantSource clock;

    @Inject
    @Param(name = "contrat")
    String contract;

    @Inject
    @Param(name = "periode")
    String period;

    @Inject
    @Param(name = "type")
    String type;

    @Inject
    @Param(name = "page")
    Integer page;

    private LocalDate today;
    private MovementChoice choice;
    private StatementPage shown;
    private List<ContractCard> cards;

    public void open() {
        today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        choice = MovementChoice.of(contract, period, type, today);
        shown = statements.page(choice.question(me.number(), today), page == null ? 1 : page);
        cards = contracts.of(me.number());
    }

    public StatementPage getShown() {
        return shown;
    }

    public List<ContractCard> getContracts() {
        return cards;
    }

    public MovementChoice getChoice() {
        return choice;
    }

    public List<String> getYears() {
        return MovementChoice.years(today);
    }

    /** The address of another page of the same movements. */
    public String address(int other) {
        return "/mouvements?page=" + other + (choice.isEverything() ? "" : "&" + choice.query());
    }

    /** The address of the same movements as a file. */
    public String getExport() {
        return MovementsServlet.ADDRESS + (choice.isEverything() ? "" : "?" + choice.query());
    }

    public String label(StatementLine line) {
        return BillingTexts.of(line.kind());
    }

    /** What the account stands at, in words: a sign alone would be misread. */
    public String standing(Money balance) {
        return BillingTexts.standing(balance);
    }
}
