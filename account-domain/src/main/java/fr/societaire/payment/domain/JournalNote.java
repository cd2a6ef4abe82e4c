package fr.societaire.payment.domain;

import java.util.Optional;

/** What happened to a payment, as its journal keeps it. */
public enum JournalNote {
    CLAIMED,
    PAGE_OPENED,
    PAGE_NOT_OPENED,
    BANK_ASKED_THE_HOLDER,
    BANK_REFUSED,
    BANK_STILL_CHECKING,
    PAGE_OPEN_AGAIN,
    /** Its page was opened on another device, by a link the member made. */
    OPENED_ELSEWHERE,
    CAPTURED,
    PAGE_CLOSED,
    /** Paid, but not what was asked: amount, currency or reference differ. A person must look. */
    NOT_AS_ASKED,
    /** Paid, after the processor had said that its page was closed. A person must look. */
    PAID_AFTER_CLOSE,
    /** The holder has told his bank that he did not pay this. A person must answer. */
    DISPUTED,
    /** The dispute has been decided. A person must see how. */
    DISPUTE_CLOSED;

    /** What a notification of this kind tells by itself; nothing for most, after which the processor is asked. */
    static Optional<JournalNote> toldBy(String kind) {
        return switch (kind) {
            case "charge.dispute.created" -> Optional.of(DISPUTED);
            case "charge.dispute.closed" -> Optional.of(DISPUTE_CLOSED);
            default -> Optional.empty();
        };
    }

    public boolean needsAPerson() {
        return this == NOT_AS_ASKED || this == PAID_AFTER_CLOSE || this == DISPUTED || this == DISPUTE_CLOSED;
    }

    /** Whether the word beside it is a reason for a refusal. */
    public boolean tellsOfARefusal() {
        return this == BANK_REFUSED;
    }
}
