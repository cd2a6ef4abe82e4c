package fr.societaire.journal;

/** Who did what an entry of the journal tells. */
public sealed interface Actor {
    /** The member, or whoever acted in his name without being signed in. */
    record Member() implements Actor {}

    /** The portal itself: a limit, a policy, the clock. */
    record Portal() implements Actor {}

    /**
     * Somebody of the insurer's desk.
     *
     * @param pseudonym the name under which members know him
     */
    record Advisor(String pseudonym) implements Actor {}

    static Actor member() {
        return new Member();
    }

    static Actor portal() {
        return new Portal();
    }

    static Actor advisor(String pseudonym) {
        return new Advisor(pseudonym);
    }
}
