package fr.societaire.recovery.web;

import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.time.Instant;
import java.util.Locale;

/** What may stand in the way of a new password, with its stable code and its sentences. */
enum RecoveryProblem {
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    CODE_USED("ACC-105"),
    CODE_BURNT("ACC-104"),
    CODES_PAUSED("ACC-104"),
    LINK_EXPIRED("ACC-107"),
    LINK_USED("ACC-108"),
    LINK_SUPERSEDED("ACC-106"),
    TOO_WEAK(null),
    SAME_AS_BEFORE(null),
    BUSY("SVC-202"),
    TOO_EARLY(null),
    NO_SUCH_DAY(null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.recovery.web.messages");

    private final String reference;

    RecoveryProblem(String reference) {
        this.reference = reference;
    }

    Notice met(Object... figures) {
        return SENTENCES.notice("danger", key(), reference, figures);
    }

    /** With a moment, as the member reads it. */
    Notice metAt(Instant at) {
        return met(French.instant(at));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
