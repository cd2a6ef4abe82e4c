package fr.societaire.desk.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One member's file open on one desk, for a motive and for as long as a call lasts. Every page and every action of the desk
 * names the visit it is part of; without one, or with somebody else's, there is no file.
 */
@Entity
@Table(name = "desk_visit")
public class DeskVisit {
    /** How long a file stays open. */
    public static final Duration LIFE = Duration.ofMinutes(45);

    @Id
    private String id;

    @Column(name = "staff_id")
    private String staff;

    @Column(name = "member_number")
    private String member;

    @Column(name = "found_by")
    @Enumerated(EnumType.STRING)
    private SearchBy foundBy;

    @Enumerated(EnumType.STRING)
    private CallMotive motive;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected DeskVisit() {}

    /** The file is opened from the results of a search. */
    public static DeskVisit open(String id, String staff, MemberNumber member, MemberSearch from, Instant now) {
        var visit = new DeskVisit();
        visit.id = id;
        visit.staff = staff;
        visit.member = member.value();
        visit.foundBy = from.by();
        visit.motive = from.motive();
        visit.openedAt = now;
        return visit;
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(openedAt.plus(LIFE));
    }

    public String id() {
        return id;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public SearchBy foundBy() {
        return foundBy;
    }

    public CallMotive motive() {
        return motive;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
