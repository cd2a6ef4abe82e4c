package fr.societaire.factor.web;

import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.util.Locale;

/** What may stand in the way of adding a second factor, with its stable code and its sentences. */
enum FactorProblem {
    WRONG_FIRST_CODE("ACC-104"),
    PASSKEY_NOT_ADDED(null),
    PASSKEY_KNOWN(null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.factor.web.messages");

    private final String reference;

    FactorProblem(String reference) {
        this.reference = reference;
    }

    Notice met() {
        return SENTENCES.notice("danger", key(), reference);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
