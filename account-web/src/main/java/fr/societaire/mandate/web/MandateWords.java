package fr.societaire.mandate.web;

import fr.societaire.mandate.MandateView;
import fr.societaire.mandate.domain.MandateState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How the state of a mandate reads and looks on every page. */
@Named
@ApplicationScoped
public class MandateWords {
    public String state(MandateState state) {
        return MandateProblem.SENTENCES.text("state." + state);
    }

    /** What it means for its member. */
    public String meaning(MandateState state) {
        return MandateProblem.SENTENCES.text("meaning." + state);
    }

    /** As in the tag {@code status}. */
    public String tone(MandateState state) {
        return switch (state) {
            case ACTIVE -> "success";
            case SUSPENDED -> "warning";
            case DRAFT, REVOKED, LAPSED, REPLACED, ABANDONED -> "neutral";
        };
    }

    /** {@code FR •••• 0189, Banque des Rives}. */
    public String account(MandateView.AccountView account) {
        return account.bank().isEmpty() ? account.masked() : account.masked() + ", " + account.bank();
    }
}
