package fr.societaire.recovery;

/** What a browser brings to be allowed to choose a password. Both are bearer tokens and belong in a cookie only. */
public sealed interface RecoveryProof {
    /** The token of the link in an e-mail. */
    record Link(String token) implements RecoveryProof {
        @Override
        public String toString() {
            return "Link";
        }
    }

    /** The token of the request made in this browser: proves something once its code was typed. */
    record Ticket(String token) implements RecoveryProof {
        @Override
        public String toString() {
            return "Ticket";
        }
    }
}
