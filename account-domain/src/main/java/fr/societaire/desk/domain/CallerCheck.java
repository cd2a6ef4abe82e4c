package fr.societaire.desk.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the person on the telephone is the member: questions put by one advisor about one member, answered once. Passed,
 * it lets that advisor act for that member for a short time; failed, it closes the desk's help for that member, whoever is
 * asked next, for a longer one. What was answered is not kept.
 */
@Entity
@Table(name = "desk_caller_check")
public class CallerCheck {
    @Id
    private String id;

    @Column(name = "staff_id")
    private String staff;

    @Column(name = "member_number")
    private String member;

    private String asked;
    private int needed;

    @Enumerated(EnumType.STRING)
    private CheckState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "holds_until")
    private Instant holdsUntil;

    @Version
    private long version;

    protected CallerCheck() {}

    /** The questions are put. */
    public static CallerCheck ask(String id, String staff, MemberNumber member, CallerScript script, Instant now) {
        var check = new CallerCheck();
        check.id = id;
        check.staff = staff;
        check.member = member.value();
        check.asked = script.asked().stream().map(Enum::name).collect(Collectors.joining(","));
        check.needed = script.needed();
        check.state = CheckState.ASKED;
        check.askedAt = now;
        return check;
    }

    /**
     * The answers were compared.
     *
     * @param advisor who has typed them: the check lets him act, whoever had put the questions
     * @param right the questions answered rightly
     * @param holds how long a passed check lets its advisor act
     * @param closes how long a failed one closes the desk's help
     */
    public void decide(String advisor, Set<CallerFact> right, Duration holds, Duration closes, Instant now) {
        if (state != CheckState.ASKED) {
            throw Refusal.STALE.toException();
        }
        staff = advisor;
        boolean passed = script().isPassedBy(right);
        state = passed ? CheckState.PASSED : CheckState.FAILED;
        decidedAt = now;
        holdsUntil = now.plus(passed ? holds : closes);
    }

    /** Whether it lets this advisor act for its member now. */
    public boolean lets(String advisor, Instant now) {
        return state == CheckState.PASSED && staff.equals(advisor) && now.isBefore(holdsUntil);
    }

    public CallerScript script() {
        return new CallerScript(
                Arrays.stream(asked.split(",")).map(CallerFact::valueOf).toList(), needed);
    }

    public String id() {
        return id;
    }

    public String staff() {
        return staff;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public CheckState state() {
        return state;
    }

    /** Until when it lets act, or closes; {@code null} while it is only asked. */
    public Instant holdsUntil() {
        return holdsUntil;
    }
}
