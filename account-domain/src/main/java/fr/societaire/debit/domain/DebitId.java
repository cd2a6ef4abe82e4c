package fr.societaire.debit.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which debit; told to the banks as its end-to-end reference, and read on the member's bank statement. */
public record DebitId(long value) implements Comparable<DebitId> {
    private static final String PREFIX = "PRLV-";
    private static final Pattern REFERENCE = Pattern.compile(PREFIX + "([1-9][0-9]{0,17})");

    /** {@code PRLV-42}. */
    public String reference() {
        return PREFIX + value;
    }

    /** The debit a bank names; empty when no debit was ever called so. */
    public static Optional<DebitId> named(String reference) {
        var matcher = REFERENCE.matcher(reference);
        return matcher.matches() ? Optional.of(new DebitId(Long.parseLong(matcher.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(DebitId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return reference();
    }
}
