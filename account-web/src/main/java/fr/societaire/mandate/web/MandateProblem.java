package fr.societaire.mandate.web;

import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.util.Locale;

/** What may stand in the way of a mandate, with its sentences. */
enum MandateProblem {
    NOT_AN_IBAN,
    OUTSIDE_SEPA,
    NO_HOLDER,
    OTHER_HOLDER,
    NO_CONTRACT,
    NO_CONSENT,
    TOO_OLD,
    ALREADY_COVERED,
    SAME_ACCOUNT,
    ANOTHER_PENDING;

    static final Sentences SENTENCES = new Sentences("fr.societaire.mandate.web.messages");

    static MandateProblem of(AccountProblem problem) {
        return switch (problem) {
            case NOT_AN_IBAN -> NOT_AN_IBAN;
            case OUTSIDE_SEPA -> OUTSIDE_SEPA;
            case NO_HOLDER -> NO_HOLDER;
            case OTHER_HOLDER -> OTHER_HOLDER;
        };
    }

    Notice met() {
        return SENTENCES.notice(this == OTHER_HOLDER ? "warning" : "danger", key(), null);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
