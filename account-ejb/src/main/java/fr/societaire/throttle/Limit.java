package fr.societaire.throttle;

import java.util.Locale;

/**
 * Every limit there is. Its figures are the setting {@code portal.throttle.<name>}, see {@code docs/configuration.md}.
 */
public enum Limit {
    /** Wrong passwords from one network, whatever the names: one charge each. */
    SIGN_IN_FAILURES_PER_NETWORK(Per.NETWORK, Counted.CHARGES),
    /** Wrong passwords from one network before it is asked for a human check: one charge each. */
    UNCHECKED_FAILURES_PER_NETWORK(Per.NETWORK, Counted.CHARGES),
    /** Names for which a wrong password came from one network, each name once, before a human check: one charge each. */
    SIGN_IN_NAMES_PER_NETWORK(Per.NETWORK, Counted.CHARGES),
    /** Answers to the question that stands in for a human check's work. */
    HUMAN_QUESTIONS_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** Diagnoses kept for the desk before a human check is asked. */
    KEPT_DIAGNOSES_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** Wrong present passwords typed by a member who is in, to change it. */
    CURRENT_PASSWORD_FAILURES_PER_ACCOUNT(Per.ACCOUNT, Counted.CHARGES),
    /** Checks of a document by its code. */
    DOCUMENT_CHECKS_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** Links of a new password asked for at the desk's door, whatever the names. */
    STAFF_LINKS_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** The same for one typed name, whether somebody has it or not. */
    STAFF_LINKS_PER_ACCOUNT(Per.ACCOUNT, Counted.QUESTIONS),
    /** Wishes to be called from one network before each asks for a human check. */
    UNCHECKED_CALL_BACKS_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** Wishes to be called from one network, checked or not. */
    CALL_BACKS_PER_NETWORK(Per.NETWORK, Counted.QUESTIONS),
    /** Wishes to be called at one number; beyond, the answer is alike and nothing is done. */
    CALL_BACKS_PER_NUMBER(Per.ACCOUNT, Counted.QUESTIONS);

    /** Whose counter it is. */
    enum Per {
        ACCOUNT,
        DEVICE,
        NETWORK
    }

    /** What fills it. */
    enum Counted {
        /** Asking is the act itself: each question counts. */
        QUESTIONS,
        /** Only what is charged counts, the failures for instance: asking looks and leaves no trace. */
        CHARGES
    }

    private final Per per;
    private final Counted counted;

    Limit(Per per, Counted counted) {
        this.per = per;
        this.counted = counted;
    }

    boolean isPerNetwork() {
        return per == Per.NETWORK;
    }

    boolean countsCharges() {
        return counted == Counted.CHARGES;
    }

    /** The setting that holds its figures. */
    public String setting() {
        return "portal.throttle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
