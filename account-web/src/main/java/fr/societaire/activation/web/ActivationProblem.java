package fr.societaire.activation.web;

import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.time.Instant;
import java.util.Locale;

/** What may stand in the way of a first connection, with its stable code and its sentences. */
enum ActivationProblem {
    NO_SUCH_DAY(null),
    NOT_MATCHED(null),
    TOO_MANY("ACC-116"),
    NO_CHANNEL(null),
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    CODE_BURNT("ACC-104"),
    CODES_PAUSED("ACC-104"),
    TOO_EARLY(null),
    NO_MORE_CODES("ACC-116"),
    OVER("ACC-105"),
    TOO_WEAK(null),
    BUSY("SVC-202"),
    NO_SUCH_IBAN(null),
    NOT_AGREED(null),
    PROVISIONAL_SUPERSEDED("ACC-106"),
    PROVISIONAL_EXPIRED("ACC-105"),
    PAPER_FORMAT("DOC-501"),
    PAPER_SIZE("DOC-502"),
    PAPER_NOT_WANTED(null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.activation.web.messages");

    private final String reference;

    ActivationProblem(String reference) {
        this.reference = reference;
    }

    Notice met(Object... figures) {
        return SENTENCES.notice("danger", key(), reference, figures);
    }

    /** With a time of the clock, as the member reads it. */
    Notice metAt(Instant at) {
        return met(French.time(at));
    }

    /** With a day and its time. */
    Notice metOn(Instant at) {
        return met(French.instant(at));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
