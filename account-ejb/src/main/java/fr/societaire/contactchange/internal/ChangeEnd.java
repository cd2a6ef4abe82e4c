package fr.societaire.contactchange.internal;

import fr.societaire.journal.Deed;

/** How a change ends. */
public enum ChangeEnd {
    /** In effect. */
    APPLIED(Deed.CONTACT_CHANGE_APPLIED),
    /** Stopped by the link of its announcement. */
    VETOED(Deed.CONTACT_CHANGE_VETOED),
    /** By the member, on the page. */
    GIVEN_UP(Deed.CONTACT_CHANGE_CANCELLED),
    /** The account was recovered: whoever had it before may have wished for the change. */
    RECOVERED(Deed.CONTACT_CHANGE_CANCELLED),
    /** The account is closed, for good or until its owner proves himself anew. */
    CLOSED(Deed.CONTACT_CHANGE_CANCELLED),
    /** What it replaces was replaced otherwise. */
    OVERTAKEN(Deed.CONTACT_CHANGE_OVERTAKEN);

    private final Deed deed;

    ChangeEnd(Deed deed) {
        this.deed = deed;
    }

    public Deed deed() {
        return deed;
    }
}
