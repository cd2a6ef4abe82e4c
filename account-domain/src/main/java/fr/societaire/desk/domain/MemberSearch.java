package fr.societaire.desk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody of the staff looked for, and why. Kept so that what was typed stands in no address, and so that whoever
 * looks at others' files can be asked about it.
 */
@Entity
@Table(name = "desk_search")
public class MemberSearch {
    /** How long its results may be looked at again. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private String id;

    @Column(name = "staff_id")
    private String staff;

    @Column(name = "search_by")
    @Enumerated(EnumType.STRING)
    private SearchBy by;

    private String term;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    private CallMotive motive;

    @Column(name = "searched_at")
    private Instant searchedAt;

    protected MemberSearch() {}

    /**
     * A search is made.
     *
     * @param bornOn with a name; otherwise {@code null}
     */
    public static MemberSearch of(
            String id, String staff, SearchBy by, String term, LocalDate bornOn, CallMotive motive, Instant now) {
        var search = new MemberSearch();
        search.id = id;
        search.staff = staff;
        search.by = by;
        search.term = term;
        search.bornOn = bornOn;
        search.motive = motive;
        search.searchedAt = now;
        return search;
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(searchedAt.plus(LIFE));
    }

    public String id() {
        return id;
    }

    public SearchBy by() {
        return by;
    }

    /** A number, a family name or a telephone number, as it is compared. */
    public String term() {
        return term;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public CallMotive motive() {
        return motive;
    }
}
