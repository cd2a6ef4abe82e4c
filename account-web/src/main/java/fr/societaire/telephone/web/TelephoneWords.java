package fr.societaire.telephone.web;

import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;

/** The sentences of the telephone that are chosen by its code. */
final class TelephoneWords {
    static final Sentences SENTENCES = new Sentences("fr.societaire.telephone.web.messages");

    /** What became of a wish to be called. */
    static Notice call(String kind, String outcome, Object... figures) {
        return SENTENCES.notice(kind, "call." + outcome, null, figures);
    }

    private TelephoneWords() {}
}
