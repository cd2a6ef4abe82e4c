package fr.societaire.welcome.web;

import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.time.Instant;
import java.util.Locale;

/** What may stand in the way of the first steps, with its stable code and its sentences. */
enum WelcomeProblem {
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    CODE_BURNT("ACC-104"),
    CODES_PAUSED("ACC-104"),
    TOO_EARLY(null),
    NO_MORE_CODES("ACC-116"),
    NO_ATTESTATION(null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.welcome.web.messages");

    private final String reference;

    WelcomeProblem(String reference) {
        this.reference = reference;
    }

    Notice met(Object... figures) {
        return SENTENCES.notice("danger", key(), reference, figures);
    }

    /** With a time of the clock, as the member reads it. */
    Notice metAt(Instant at) {
        return met(French.time(at));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
