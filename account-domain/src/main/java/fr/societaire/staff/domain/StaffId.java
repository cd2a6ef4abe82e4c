package fr.societaire.staff.domain;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name somebody of the insurer signs in with: {@code conseil.martin}. Small letters and a dot, so that it can never be
 * taken for the number of a member, which has neither.
 */
public record StaffId(String value) implements Serializable {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,29}(\\.[a-z0-9-]{1,30}){1,3}");

    /** Refuses another shape with an {@link IllegalArgumentException}. */
    public StaffId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a name staff sign in with");
        }
    }

    /** As typed, in any case and with blanks around; empty when it has not the shape. */
    public static Optional<StaffId> parse(String typed) {
        String plain = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new StaffId(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
