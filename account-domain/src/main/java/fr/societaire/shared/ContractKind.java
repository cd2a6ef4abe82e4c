package fr.societaire.shared;

/** The families of contracts a member knows, in the order in which they are shown. */
public enum ContractKind {
    AUTO("Auto"),
    TWO_WHEELER("Deux-roues"),
    HOME("Habitation"),
    HEALTH("Santé"),
    SAVINGS("Épargne"),
    PROTECTION("Prévoyance"),
    PROFESSIONAL("Professionnel");

    private final String label;

    ContractKind(String label) {
        this.label = label;
    }

    /** As the member reads it. */
    public String label() {
        return label;
    }

    /** Whether what is insured is a vehicle, with a plate and a bonus-malus. */
    public boolean isVehicle() {
        return this == AUTO || this == TWO_WHEELER;
    }
}
