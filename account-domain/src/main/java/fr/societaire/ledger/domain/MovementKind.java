package fr.societaire.ledger.domain;

import static fr.societaire.ledger.domain.LedgerAccount.BANK;
import static fr.societaire.ledger.domain.LedgerAccount.CARD_PROCESSOR;
import static fr.societaire.ledger.domain.LedgerAccount.CONTRACT;
import static fr.societaire.ledger.domain.LedgerAccount.GESTURE;
import static fr.societaire.ledger.domain.LedgerAccount.PREMIUM;
import static fr.societaire.ledger.domain.LedgerAccount.REFUND_DUE;
import static fr.societaire.ledger.domain.LedgerAccount.REPORTED;
import static fr.societaire.ledger.domain.LedgerAccount.UNIDENTIFIED;

/** Why money moves, and between which accounts. There is no other way to move it. */
public enum MovementKind {
    /** An instalment is owed from its due day on; or a correction of the portfolio has raised it. */
    INSTALMENT_CALLED(CONTRACT, PREMIUM),
    /** A correction of the portfolio has lowered an instalment, or moved it to another contract or member. */
    INSTALMENT_REDUCED(PREMIUM, CONTRACT),
    /** The portfolio reports an instalment paid; or reports that more was paid than it said before. */
    REPORTED_PAID(REPORTED, CONTRACT),
    /** The portfolio corrects downwards, or elsewhere, what it had reported paid. */
    REPORTED_CORRECTED(CONTRACT, REPORTED),
    /** The card processor has taken the money. */
    CARD_CAPTURED(CARD_PROCESSOR, CONTRACT),
    /** The insurer's account was credited with a direct debit. */
    DEBIT_SETTLED(BANK, CONTRACT),
    /** A bank has sent a settled direct debit back, or its member has asked it back. */
    DEBIT_RETURNED(CONTRACT, BANK),
    /** A transfer has come in at the bank. */
    TRANSFER_RECEIVED(BANK, UNIDENTIFIED),
    /** It is known for which contract a transfer was: it lowers what is owed on it, whatever it pays. */
    TRANSFER_ALLOTTED(UNIDENTIFIED, CONTRACT),
    /** What was taken for an instalment that somebody else had settled is set aside, to be given back. */
    REFUND_OWED(CONTRACT, REFUND_DUE),
    /** The insurer has decided to give something back at its own cost. */
    GESTURE_OWED(GESTURE, REFUND_DUE),
    /** The card processor has given it back. */
    REFUND_DONE(REFUND_DUE, CARD_PROCESSOR),
    /** What had been given back has come back: it is due again. */
    REFUND_CAME_BACK(CARD_PROCESSOR, REFUND_DUE);

    private final LedgerAccount debited;
    private final LedgerAccount credited;

    MovementKind(LedgerAccount debited, LedgerAccount credited) {
        this.debited = debited;
        this.credited = credited;
    }

    /** Whether it changes what the member owes, and so is part of his account. */
    public boolean isOfTheContract() {
        return debited == LedgerAccount.CONTRACT || credited == LedgerAccount.CONTRACT;
    }

    public LedgerAccount debited() {
        return debited;
    }

    public LedgerAccount credited() {
        return credited;
    }
}
