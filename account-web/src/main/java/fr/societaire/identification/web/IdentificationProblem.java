package fr.societaire.identification.web;

import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.util.Locale;

/** What may become of a file that is sent, with its stable code and its sentences. */
enum IdentificationProblem {
    PAPER_RECEIVED("success", null),
    PAPER_FORMAT("danger", "DOC-501"),
    PAPER_SIZE("danger", "DOC-502"),
    PAPER_NOT_WANTED("danger", null);

    static final Sentences SENTENCES = new Sentences("fr.societaire.identification.web.messages");

    private final String kind;
    private final String reference;

    IdentificationProblem(String kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    Notice met() {
        return SENTENCES.notice(kind, key(), reference);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
