package fr.societaire.shared;

/** How often a premium is paid. */
public enum PremiumFrequency {
    MONTHLY("par mois"),
    QUARTERLY("par trimestre"),
    HALF_YEARLY("par semestre"),
    YEARLY("par an"),
    SINGLE("en une fois");

    private final String label;

    PremiumFrequency(String label) {
        this.label = label;
    }

    /** As read after an amount: {@code 51,00 € par mois}. */
    public String label() {
        return label;
    }
}
