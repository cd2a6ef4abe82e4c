package fr.societaire.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The number of a contract in its normal form, for example {@code AUT00012001}: 4 to 20 upper-case letters and digits;
 * anything else is an {@link IllegalArgumentException}. Printed on papers and used in addresses: it is no secret, so
 * every query that takes one also takes its owner.
 */
@Embeddable
public record ContractNumber(
        @Column(name = "contract_number") String value) implements Serializable, Comparable<ContractNumber> {
    private static final Pattern NORMAL = Pattern.compile("[0-9A-Z]{4,20}");

    public ContractNumber {
        if (!isNormal(value)) {
            throw new IllegalArgumentException("not a contract number in normal form");
        }
    }

    /** Whether a text, from an address for example, has the shape of a number. */
    public static boolean isNormal(String text) {
        return text != null && NORMAL.matcher(text).matches();
    }

    @Override
    public int compareTo(ContractNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
