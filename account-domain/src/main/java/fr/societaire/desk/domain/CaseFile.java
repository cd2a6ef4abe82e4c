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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said with a member and what he was promised, for which day. He reads it as it stands; it ends when the promise
 * is kept, and the desk is reminded of it on its day.
 */
@Entity
@Table(name = "desk_case")
public class CaseFile {
    @Id
    private String id;

    private String reference;

    @Column(name = "member_number")
    private String member;

    @Column(name = "staff_id")
    private String staff;

    private String pseudonym;

    @Enumerated(EnumType.STRING)
    private CallMotive motive;

    private String said;
    private String promise;

    @Column(name = "promised_for")
    private LocalDate promisedFor;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    private String answer;

    @Column(name = "agency_code")
    private String agency;

    @Column(name = "agency_name")
    private String agencyName;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Version
    private long version;

    protected CaseFile() {}

    /**
     * Who opens a case.
     *
     * @param staff the name he signs in with
     * @param pseudonym the one the member reads
     */
    public record Author(String staff, String pseudonym) {}

    /**
     * What is written down.
     *
     * @param said what the member said, in a sentence he would recognise
     * @param promise what will be done
     * @param promisedFor by when
     */
    public record Promise(CallMotive motive, String said, String promise, LocalDate promisedFor) {}

    /** Something was promised. */
    public static CaseFile open(
            String id, String reference, MemberNumber member, Author author, Promise promise, Instant now) {
        var file = new CaseFile();
        file.id = id;
        file.reference = reference;
        file.member = member.value();
        file.staff = author.staff();
        file.pseudonym = author.pseudonym();
        file.motive = promise.motive();
        file.said = promise.said();
        file.promise = promise.promise();
        file.promisedFor = promise.promisedFor();
        file.openedAt = now;
        return file;
    }

    /**
     * An agency that answers in the place of the desk.
     *
     * @param code the insurer's
     * @param name as the member reads it
     */
    public record Agency(String code, String name) {}

    /** An agency takes it over, and answers by another day. Refused as stale once the promise is kept. */
    public void handTo(Agency taker, LocalDate deadline) {
        if (keptAt != null) {
            throw Refusal.STALE.toException();
        }
        agency = taker.code();
        agencyName = taker.name();
        promisedFor = deadline;
        remindedAt = null;
    }

    /** The promise is kept; {@code answer} tells the member how. */
    public void keep(String how, Instant now) {
        if (keptAt != null) {
            throw Refusal.STALE.toException();
        }
        keptAt = now;
        answer = how;
    }

    /** Whether the desk is to be reminded: on the day itself and once, unless it is kept. */
    public boolean isToBeRemindedOn(LocalDate today) {
        return keptAt == null && remindedAt == null && !today.isBefore(promisedFor);
    }

    public void reminded(Instant now) {
        remindedAt = now;
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

    public String staff() {
        return staff;
    }

    public String pseudonym() {
        return pseudonym;
    }

    public CallMotive motive() {
        return motive;
    }

    public String said() {
        return said;
    }

    public String promise() {
        return promise;
    }

    public LocalDate promisedFor() {
        return promisedFor;
    }

    /** Who answers, when it is not the desk. */
    public Optional<Agency> agency() {
        return Optional.ofNullable(agency).map(code -> new Agency(code, agencyName));
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> keptAt() {
        return Optional.ofNullable(keptAt);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
