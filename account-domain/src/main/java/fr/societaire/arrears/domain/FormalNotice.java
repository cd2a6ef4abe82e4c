package fr.societaire.arrears.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A formal notice (<em>mise en demeure</em>) for a contract whose premium is unpaid: a registered letter that has left. It
 * ends when all that is owed has been paid, or when the insurer ends the contract; until then there is no other one for the
 * same contract.
 */
@Entity
@Table(name = "formal_notice")
public class FormalNotice {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    @Column(name = "notice_id")
    private String id;

    @Embedded
    private ContractNumber contract;

    @Embedded
    private MemberNumber member;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    private Money amount;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Embedded
    private PostalItem letter;

    @Enumerated(EnumType.STRING)
    @Column(name = "letter_state")
    private LetterState letterState;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_told")
    private ArrearsStage told;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "terminated_at")
    private Instant terminatedAt;

    @Column(name = "terminated_by")
    private String terminatedBy;

    @Version
    private int version;

    protected FormalNotice() {}

    /**
     * A letter that has left.
     *
     * @param amount all that was overdue on the contract that day
     * @param timetable its first day is the due day of the oldest unpaid instalment
     * @param by the pseudonym of the accountant who records it
     */
    public static FormalNotice sent(
            String id,
            ContractNumber contract,
            MemberNumber member,
            Money amount,
            ArrearsTimetable timetable,
            PostalItem letter,
            String by) {
        var notice = new FormalNotice();
        notice.id = id;
        notice.contract = contract;
        notice.member = member;
        notice.amount = amount;
        notice.dueOn = timetable.dueOn();
        notice.sentOn = timetable.noticeSentOn();
        notice.letter = letter;
        notice.letterState = LetterState.SENT;
        notice.told = ArrearsStage.FORMAL_NOTICE;
        notice.recordedBy = by;
        return notice;
    }

    public ArrearsTimetable timetable() {
        return new ArrearsTimetable(dueOn, sentOn);
    }

    /** Where it stands, by what was paid and decided so far. */
    public NoticeStanding standing() {
        return new NoticeStanding(
                timetable(), letterState, Optional.ofNullable(settledOn), Optional.ofNullable(terminatedAt));
    }

    public ArrearsStage stageAt(LocalDateTime now) {
        return standing().stageAt(now);
    }

    public CoverUnderNotice cover() {
        return standing().cover();
    }

    /** What the post says of the letter; the same again changes nothing. Refused as {@link Refusal#STALE} once it is over. */
    public void letterIs(LetterState state) {
        if (state != letterState && !letterState.mayBecome(state)) {
            throw Refusal.STALE.toException();
        }
        letterState = state;
    }

    /** All that is owed has been paid. Changes nothing when the notice is over. */
    public boolean settle(LocalDate paidOn) {
        if (isOver()) {
            return false;
        }
        settledOn = paidOn;
        return true;
    }

    /**
     * The insurer ends the contract: his decision, never that of a clock. Refused as {@link Refusal#STALE} when it was paid
     * meanwhile, or before the law allows it.
     */
    public void terminate(Instant now, String by) {
        if (!stageAt(LocalDateTime.ofInstant(now, PARIS)).mayBecome(ArrearsStage.TERMINATED)) {
            throw Refusal.STALE.toException();
        }
        terminatedAt = now;
        terminatedBy = by;
    }

    /** Whether the member is still to be told of the stage he is in; told, he is not told again. */
    public boolean tell(ArrearsStage stage) {
        boolean news = told != stage;
        told = stage;
        return news;
    }

    public boolean isOver() {
        return settledOn != null || terminatedAt != null;
    }

    public String id() {
        return id;
    }

    public ContractNumber contract() {
        return contract;
    }

    public MemberNumber member() {
        return member;
    }

    public Money amount() {
        return amount;
    }

    public PostalItem letter() {
        return letter;
    }

    public LetterState letterState() {
        return letterState;
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
