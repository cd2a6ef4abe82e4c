package fr.societaire.activation.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the member's rights are open at the insurer's.
 *
 * @param open while they are not, no space can be opened; that is a delay, no refusal
 * @param expectedOn when they should be; empty when nobody knows
 * @param awaited what is waited for, in words for the member; empty when there is nothing to say
 */
public record Rights(boolean open, Optional<LocalDate> expectedOn, Optional<String> awaited) {
    public static final Rights OPEN = new Rights(true, Optional.empty(), Optional.empty());

    public static Rights pending(LocalDate expectedOn, String awaited) {
        return new Rights(false, Optional.ofNullable(expectedOn), Optional.ofNullable(awaited));
    }
}
