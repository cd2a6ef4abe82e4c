package fr.societaire.billing.domain;

import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An instalment in one of the versions the portfolio has told, as the ledger sees it: what is called, and what is reported
 * paid. Each version is booked as its difference from the one before, so that the book tells the corrections too.
 *
 * @param version counts the changes of this instalment; the cause of what is booked for it
 * @param paidOn the day it was reported paid, {@code null} while it is owed
 */
public record CalledInstalment(
        InstalmentId id,
        int version,
        ContractNumber contract,
        MemberNumber member,
        LocalDate dueOn,
        Money amount,
        LocalDate paidOn) {
    private static final Money NOTHING = Money.ZERO;

    /** What is to be booked when this is the first that is told of the instalment. */
    public List<Movement> first() {
        var movements = new ArrayList<Movement>();
        move(amount, MovementKind.INSTALMENT_CALLED, this, dueOn, movements);
        move(reported(), MovementKind.REPORTED_PAID, this, paidOn, movements);
        return List.copyOf(movements);
    }

    /**
     * What is to be booked when the portfolio had told another version before. Where only the amount differs, the
     * difference; where the account or the day differs, all of it goes back and is booked anew.
     */
    public List<Movement> after(CalledInstalment before) {
        var movements = new ArrayList<Movement>();
        boolean sameAccount = contract.equals(before.contract) && member.equals(before.member);
        Money calledBefore = sameAccount && dueOn.equals(before.dueOn) ? before.amount : NOTHING;
        Money reportedBefore = sameAccount && Objects.equals(paidOn, before.paidOn) ? before.reported() : NOTHING;
        move(calledBefore.minus(before.amount), MovementKind.INSTALMENT_REDUCED, before, before.dueOn, movements);
        move(
                reportedBefore.minus(before.reported()),
                MovementKind.REPORTED_CORRECTED,
                before,
                before.paidOn,
                movements);
        Money called = amount.minus(calledBefore);
        Money reported = reported().minus(reportedBefore);
        move(
                called,
                called.isPositive() ? MovementKind.INSTALMENT_CALLED : MovementKind.INSTALMENT_REDUCED,
                this,
                dueOn,
                movements);
        move(
                reported,
                reported.isPositive() ? MovementKind.REPORTED_PAID : MovementKind.REPORTED_CORRECTED,
                this,
                paidOn,
                movements);
        return List.copyOf(movements);
    }

    private Money reported() {
        return paidOn == null ? NOTHING : amount;
    }

    private void move(Money signed, MovementKind kind, CalledInstalment whose, LocalDate on, List<Movement> movements) {
        if (!signed.isZero()) {
            movements.add(
                    new Movement(kind, id + "/" + version, whose.contract, whose.member, id, signed.magnitude(), on));
        }
    }
}
