package fr.societaire.payment.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of an attempt. Each state ends only in what the table of {@link #next()} allows; a state without successor is
 * final.
 */
public enum CardPaymentStatus {
    /** Intent written; the processor has not yet told us the address of its page. Nobody can pay. */
    CREATED,
    /** The hosted page exists: the member may pay there, be refused there, and try again there. */
    OPEN,
    /** The processor itself does not know yet, or what it says does not match what we asked. Polled, never retried. */
    UNKNOWN,
    /** Money taken. */
    CAPTURED,
    /** Nothing taken: the page has closed after at least one refusal by the bank. */
    REFUSED,
    /** Nothing taken: the page has closed, or never opened, and no bank was asked. */
    EXPIRED;

    /** The statuses of an attempt that may still take money: at most one per instalment. */
    public static final Set<CardPaymentStatus> LIVE = EnumSet.of(CREATED, OPEN, UNKNOWN);

    public Set<CardPaymentStatus> next() {
        return switch (this) {
            case CREATED -> EnumSet.of(OPEN, EXPIRED);
            case OPEN -> EnumSet.of(UNKNOWN, CAPTURED, REFUSED, EXPIRED);
            case UNKNOWN -> EnumSet.of(OPEN, CAPTURED, REFUSED, EXPIRED);
            case CAPTURED, REFUSED, EXPIRED -> EnumSet.noneOf(CardPaymentStatus.class);
        };
    }

    public boolean mayBecome(CardPaymentStatus other) {
        return next().contains(other);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
