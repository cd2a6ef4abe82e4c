package fr.societaire.mandate.web;

import fr.societaire.mandate.MandateAccounts;
import fr.societaire.mandate.MandateBoard;
import fr.societaire.mandate.MandateView;
import fr.societaire.mandate.Mandates;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /prelevement}: what is debited, on which account, by which mandate. */
@Named
@RequestScoped
public class MandatesPage {
    static final String ADDRESS = "/prelevement";

    @Inject
    Mandates mandates;

    @Inject
    MandateAccounts accounts;

    @Inject
    CurrentMember me;

    private MandateBoard board;

    @PostConstruct
    void load() {
        board = mandates.of(me.number());
    }

    /**
     * «Annuler ce changement».
     *
     * @param which the value of the button pressed
     */
    public Go cancel(String which) {
        if (!MandateId.isNormal(which)) {
            throw Refusal.NOT_FOUND.toException();
        }
        accounts.cancel(me.number(), new MandateId(which));
        return Go.to(ADDRESS).saying(MandateNotice.CANCELLED.said());
    }

    /** Those by which something is or may be debited. */
    public List<MandateView> getLive() {
        return board.mandates().stream().filter(MandateView::isLive).toList();
    }

    public List<MandateView> getOver() {
        return board.mandates().stream().filter(mandate -> !mandate.isLive()).toList();
    }

    public MandateBoard getBoard() {
        return board;
    }

    /** The state of affairs, in one sentence. */
    public String getSentence() {
        if (getLive().isEmpty()) {
            return MandateProblem.SENTENCES.text("sentence.none");
        }
        boolean waits = getLive().stream().anyMatch(mandate -> mandate.change() != null);
        return MandateProblem.SENTENCES.text(waits ? "sentence.changing" : "sentence.some");
    }
}
