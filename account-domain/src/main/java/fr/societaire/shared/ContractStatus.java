package fr.societaire.shared;

/** Where a contract is in its life. The vocabulary is everybody's; who may become what is the contract feature's. */
public enum ContractStatus {
    /** Being drawn up: no cover yet. */
    DRAFT("En projet"),
    ACTIVE("En cours"),
    /** An amendment is being made; the former terms hold until it takes effect. */
    CHANGING("En cours de modification"),
    /** Cover is suspended because a premium is unpaid (article L113-3 of the insurance code). */
    SUSPENDED("Suspendu"),
    TERMINATED("Résilié"),
    /** Ended by itself: term reached, or a draft never signed. */
    LAPSED("Expiré");

    private final String label;

    ContractStatus(String label) {
        this.label = label;
    }

    /** As the member reads it. */
    public String label() {
        return label;
    }

    /** Whether the member is covered today: true of {@link #ACTIVE} and {@link #CHANGING} only. */
    public boolean isCovering() {
        return this == ACTIVE || this == CHANGING;
    }

    /** Whether the contract is over: nothing will change it any more. */
    public boolean isOver() {
        return this == TERMINATED || this == LAPSED;
    }
}
