package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Identifies one instalment of a premium (<em>échéance</em>): the insurer's own reference, unique in the whole
 * portfolio, for example {@code AUT00012001-2026-12}. 4 to 40 letters, digits and dashes; anything else is an
 * {@link IllegalArgumentException}.
 */
@Embeddable
public record InstalmentId(@Column(name = "instalment_id") String value)
        implements Serializable, Comparable<InstalmentId> {
    private static final Pattern NORMAL = Pattern.compile("[0-9A-Za-z-]{4,40}");

    public InstalmentId {
        if (!isReference(value)) {
            throw new IllegalArgumentException("not an instalment reference");
        }
    }

    /** Whether a text, from an address for example, has the shape of a reference; {@code null} has not. */
    public static boolean isReference(String text) {
        return text != null && NORMAL.matcher(text).matches();
    }

    @Override
    public int compareTo(InstalmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
