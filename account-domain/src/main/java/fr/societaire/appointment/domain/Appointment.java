package fr.societaire.appointment.domain;

import fr.societaire.platform.domain.Timetable;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A member and somebody of the insurer meet at a place, or speak on the telephone, for a matter, at an hour. Moved, it keeps
 * its reference: what the member was sent leads to where it is now.
 */
@Entity
@Table(name = "appointment")
public class Appointment {
    /** How often its member may move it by himself: each time is a seat nobody else could have. */
    public static final int MOST_MOVES = 3;

    private static final LocalTime REMINDED_AT = LocalTime.of(10, 0);

    @Id
    private String id;

    private String reference;

    @Column(name = "member_number")
    private String member;

    @Column(name = "place_code")
    private String place;

    @Column(name = "starts_at")
    private Instant start;

    @Column(name = "ends_at")
    private Instant end;

    private int seat;
    private String subject;
    private String bring;

    @Column(name = "booked_by")
    private String staff;

    private String pseudonym;

    @Column(name = "booked_at")
    private Instant bookedAt;

    private int moves;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Version
    private long version;

    protected Appointment() {}

    /** Its name in the portal, and the one that is said aloud: «RV-7K2M-9QXD». */
    public record Name(String id, String reference) {}

    /**
     * Who gave it.
     *
     * @param staff the name he signs in with
     * @param pseudonym the one the member reads
     */
    public record Author(String staff, String pseudonym) {}

    /**
     * What it is about.
     *
     * @param subject in words the member reads
     * @param bring what he is to have with him; blank for nothing
     */
    public record Matter(String subject, String bring) {}

    /**
     * One of those a place holds at once.
     *
     * @param number from 1
     */
    public record Seat(Place place, Instant start, int number) {}

    public static Appointment book(
            Name name, MemberNumber member, Seat seat, Matter matter, Author author, Instant now) {
        var appointment = new Appointment();
        appointment.reference = name.reference();
        appointment.member = member.value();
        appointment.subject = matter.subject();
        appointment.bring = matter.bring();
        appointment.staff = author.staff();
        appointment.pseudonym = author.pseudonym();
        appointment.take(name.id(), seat, now);
        return appointment;
    }

    private void take(String name, Seat taken, Instant now) {
        id = name;
        place = taken.place().code();
        start = taken.start();
        end = taken.start().plus(taken.place().kind().length());
        seat = taken.number();
        bookedAt = now;
        state = AppointmentState.BOOKED;
        stateSince = now;
        remindAt = reminder(start).isAfter(now) ? reminder(start) : null;
    }

    /** The morning before: late enough to be remembered, early enough to give the seat back. */
    private static Instant reminder(Instant start) {
        return start.atZone(Timetable.PARIS)
                .toLocalDate()
                .minusDays(1)
                .atTime(REMINDED_AT)
                .atZone(Timetable.PARIS)
                .toInstant();
    }

    /** The one that takes the place of this one, for the same matter; this one is cancelled. */
    public Appointment move(String name, Seat to, AppointmentState why, Instant now) {
        cancel(why, now);
        var moved = new Appointment();
        moved.reference = reference;
        moved.member = member;
        moved.subject = subject;
        moved.bring = bring;
        moved.staff = staff;
        moved.pseudonym = pseudonym;
        moved.moves = moves + 1;
        moved.take(name, to, now);
        return moved;
    }

    /** Its seat is free again. Refused as stale once it has begun. */
    public void cancel(AppointmentState why, Instant now) {
        if (!why.isCancelled() || !isAhead(now)) {
            throw Refusal.STALE.toException();
        }
        become(why, now);
    }

    /** Says what became of it. Refused as stale before it has begun. */
    public void conclude(boolean held, Instant now) {
        if (now.isBefore(start)) {
            throw Refusal.STALE.toException();
        }
        become(held ? AppointmentState.HELD : AppointmentState.MISSED, now);
    }

    private void become(AppointmentState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    /** Whether it is yet to come. */
    public boolean isAhead(Instant now) {
        return state == AppointmentState.BOOKED && now.isBefore(start);
    }

    /** Whether its member may still move it by himself. */
    public boolean mayMove() {
        return moves < MOST_MOVES;
    }

    /** Whether its member is to be reminded of it now; never of one that has begun. */
    public boolean isToBeRemindedAt(Instant now) {
        return remindAt != null && !now.isBefore(remindAt) && isAhead(now);
    }

    /** He is told now, and not again. */
    public void reminded() {
        remindAt = null;
    }

    public String id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public String place() {
        return place;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    public int seat() {
        return seat;
    }

    public String subject() {
        return subject;
    }

    public Optional<String> bring() {
        return Optional.ofNullable(bring).filter(words -> !words.isBlank());
    }

    public String pseudonym() {
        return pseudonym;
    }

    public int moves() {
        return moves;
    }

    public AppointmentState state() {
        return state;
    }
}
