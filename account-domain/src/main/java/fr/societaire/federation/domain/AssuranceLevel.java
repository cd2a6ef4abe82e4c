package fr.societaire.federation.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a provider is of whom it vouches for: the three levels of the eIDAS regulation, the weakest first. */
public enum AssuranceLevel {
    EIDAS1,
    EIDAS2,
    EIDAS3;

    /** The level of an {@code acr} claim; empty for a word that is none of the three. */
    public static Optional<AssuranceLevel> of(String acr) {
        return Arrays.stream(values()).filter(level -> level.acr().equals(acr)).findFirst();
    }

    /** As the protocol writes it: {@code eidas1}. */
    public String acr() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(AssuranceLevel other) {
        return compareTo(other) >= 0;
    }
}
