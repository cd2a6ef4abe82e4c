package fr.societaire.refund.domain;

import fr.societaire.payment.domain.RefundAnswer;
import fr.societaire.platform.domain.TargetDay;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Money given back to the card that paid it. It is asked for, by the portal for what was plainly paid too much or by an
 * accountant; approved, by another one where it takes two; sent to the processor under its own key, as often as it takes
 * to be answered; and followed until the holder's bank cannot send it back any more.
 */
@Entity
@Table(name = "refund")
public class Refund {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Banks show a refund to the holder five to ten of their days after it has left. */
    private static final int CREDIT_DAYS = 10;

    @Id
    @Column(name = "refund_id")
    private String id;

    @Embedded
    private PaymentId payment;

    @Embedded
    private InstalmentId instalment;

    @Embedded
    private ContractNumber contract;

    @Embedded
    private MemberNumber member;

    @Embedded
    private Money amount;

    @Enumerated(EnumType.STRING)
    private RefundCause cause;

    @Enumerated(EnumType.STRING)
    private RefundState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decline_reason")
    private String declineReason;

    private int attempt;
    private int looks;

    @Column(name = "next_look_at")
    private Instant nextLookAt;

    private String reference;

    @Column(name = "refusal_word")
    private String word;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected Refund() {}

    /** What was paid too much, asked for by the portal itself. */
    public static Refund owed(RefundSubject subject, Money amount, Instant now) {
        return new Refund().asked(subject, amount, RefundCause.PAID_TOO_MUCH, now);
    }

    /**
     * What an accountant asks for.
     *
     * @param by who asks
     * @param reason in his words, for his colleagues
     */
    public static Refund asked(
            RefundSubject subject, Money amount, RefundCause cause, String by, String reason, Instant now) {
        Refund refund = new Refund().asked(subject, amount, cause, now);
        refund.askedBy = by;
        refund.reason = reason;
        return refund;
    }

    private Refund asked(RefundSubject subject, Money wanted, RefundCause why, Instant now) {
        if (!wanted.isPositive()) {
            throw new IllegalArgumentException("a refund is a positive amount");
        }
        id = RefundId.random().value();
        payment = subject.payment();
        instalment = subject.instalment();
        contract = subject.contract();
        member = subject.member();
        amount = wanted;
        cause = why;
        askedAt = now;
        attempt = 1;
        state = RefundState.REQUESTED;
        stateSince = now;
        return this;
    }

    /** It takes no second pair of eyes. */
    public void approveAlone(Instant now) {
        approved(askedBy, now);
    }

    /** The second pair of eyes says yes; of what he asked for himself he is refused as not allowed. */
    public void approve(String by, Instant now) {
        if (by.equals(askedBy)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        approved(by, now);
    }

    private void approved(String by, Instant now) {
        become(RefundState.APPROVED, now);
        decidedBy = by;
        looks = 0;
        nextLookAt = now;
    }

    /**
     * The second pair of eyes says no, or he who asked for it changes his mind.
     *
     * @param why in his words
     */
    public void decline(String by, String why, Instant now) {
        become(RefundState.DECLINED, now);
        decidedBy = by;
        declineReason = why;
        nextLookAt = null;
    }

    /** What was paid too much stays the member's money: a no is looked at again, and takes two whatever the amount. */
    public void reopen(String by, Instant now) {
        if (cause.isDecision()) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(RefundState.REQUESTED, now);
        askedBy = by;
        decidedBy = null;
        declineReason = null;
    }

    /** What was refused is tried once more: it was approved before. The processor is given another key. */
    public void tryAgain(Instant now) {
        become(RefundState.APPROVED, now);
        attempt++;
        reference = null;
        word = null;
        looks = 0;
        nextLookAt = now;
    }

    /** The processor is about to be asked: the next time is set first, so that one server asks and a crash only delays. */
    public void lookedAt(Instant now) {
        if (state == RefundState.APPROVED) {
            become(RefundState.SENDING, now);
        }
        nextLookAt = state == RefundState.DONE
                ? RefundPace.onceDone(doneAt, now)
                : state.isToBeAsked() ? RefundPace.whileUnderWay(looks, now) : null;
        looks++;
    }

    /**
     * Takes the processor's word, told once or often.
     *
     * @param asked the key it answers to: of a former attempt it means nothing any more
     */
    public RefundTurn hear(RefundAnswer answer, String asked, Instant now) {
        return asked.equals(key()) ? hear(answer, now) : RefundTurn.NONE;
    }

    private RefundTurn hear(RefundAnswer answer, Instant now) {
        return switch (answer) {
            case RefundAnswer.Unreachable nothingKnown -> RefundTurn.NONE;
            case RefundAnswer.Pending taken -> pending(taken.reference(), now);
            case RefundAnswer.Done sent -> done(sent.reference(), now);
            case RefundAnswer.Refused refused -> refused(refused, now);
        };
    }

    private RefundTurn pending(String processors, Instant now) {
        if (state == RefundState.SENDING) {
            reference = processors;
            become(RefundState.PENDING, now);
        }
        return RefundTurn.NONE;
    }

    private RefundTurn done(String processors, Instant now) {
        if (state == RefundState.DONE) {
            return RefundTurn.NONE;
        }
        reference = processors;
        become(RefundState.DONE, now);
        doneAt = now;
        nextLookAt = RefundPace.onceDone(doneAt, now);
        return RefundTurn.GIVEN_BACK;
    }

    private RefundTurn refused(RefundAnswer.Refused refused, Instant now) {
        if (state == RefundState.REFUSED) {
            return RefundTurn.NONE;
        }
        boolean hadLeft = state == RefundState.DONE;
        become(RefundState.REFUSED, now);
        word = refused.word();
        doneAt = null;
        nextLookAt = null;
        return hadLeft ? RefundTurn.CAME_BACK : RefundTurn.NOT_GIVEN_BACK;
    }

    private void become(RefundState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    /** Under which the processor is asked: its own reference, and another one each time it is tried anew. */
    public String key() {
        return attempt == 1 ? id : id + "-" + attempt;
    }

    /** Whether the processor may know it although it has not told its reference. */
    public boolean mayBeKnown() {
        return looks > 1;
    }

    /** The day by which the holder sees it on his account; empty while it has not left. */
    public Optional<LocalDate> creditedBy() {
        return Optional.ofNullable(doneAt)
                .map(at -> TargetDay.onOrAfter(LocalDate.ofInstant(at, PARIS))
                        .plus(CREDIT_DAYS)
                        .date());
    }

    public RefundId id() {
        return new RefundId(id);
    }

    public RefundSubject subject() {
        return new RefundSubject(payment, instalment, contract, member);
    }

    public Money amount() {
        return amount;
    }

    public RefundCause cause() {
        return cause;
    }

    public RefundState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Who of the staff; empty where the portal asked for it. */
    public Optional<String> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    /** The processor's own. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** Why it was refused, in the processor's word. */
    public Optional<String> word() {
        return Optional.ofNullable(word);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<Instant> nextLookAt() {
        return Optional.ofNullable(nextLookAt);
    }
}
