package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number an insurer gives a member (<em>numéro de sociétaire</em>), in its normal form: upper case, no blank. It is
 * the key of a member everywhere in the portal. The patterns an insurer uses are configuration, so only the shape common
 * to all is held here: 4 to 20 letters and digits; anything else is an {@link IllegalArgumentException}.
 */
@Embeddable
public record MemberNumber(@Column(name = "member_number") String value)
        implements Serializable, Comparable<MemberNumber> {
    private static final Pattern NORMAL = Pattern.compile("[0-9A-Z]{4,20}");

    public MemberNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("not a member number in normal form");
        }
    }

    /** Whether a text has the shape of a number in normal form; {@code null} has not. */
    public static boolean isNumber(String text) {
        return text != null && NORMAL.matcher(text).matches();
    }

    @Override
    public int compareTo(MemberNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
