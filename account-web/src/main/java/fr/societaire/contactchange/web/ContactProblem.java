package fr.societaire.contactchange.web;

import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.time.Instant;
import java.util.Locale;

/** What may stand in the way of another contact, with its stable code and its sentences. */
enum ContactProblem {
    NOT_AN_EMAIL(null),
    NOT_A_MOBILE(null),
    ALREADY_ON_FILE(null),
    ANOTHER_PENDING(null),
    TOO_MANY_CODES("ACC-116"),
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    CODE_BURNT("ACC-104"),
    CODES_PAUSED("ACC-104"),
    TOO_EARLY(null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.contactchange.web.messages");

    private final String reference;

    ContactProblem(String reference) {
        this.reference = reference;
    }

    Notice met(Object... figures) {
        return SENTENCES.notice("danger", key(), reference, figures);
    }

    /** With a time of the clock, as the member reads it. */
    Notice metAt(Instant at) {
        return met(French.time(at));
    }

    /** With a day and a time, for what may be tomorrow. */
    Notice metOn(Instant at) {
        return met(French.instant(at));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
