package fr.societaire.viewing.domain;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Somebody of the desk looks at the pages of a member, with his consent: to see what he sees, and to change nothing. Bound
 * to one session of the advisor's: with another, or after it, there is no view.
 */
@Entity
@Table(name = "member_view")
public class MemberView {
    @Id
    private String id;

    @Column(name = "member_number")
    private String member;

    @Column(name = "staff_id")
    private String staff;

    private String pseudonym;

    @Column(name = "staff_session")
    private String staffSession;

    /** The newest consent code; older ones are worth nothing. */
    private String secret;

    @Enumerated(EnumType.STRING)
    private ViewState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    /** Of the wait for consent, then of the view. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private ViewEnd ending;

    private String pages;

    @Column(name = "page_count")
    private int pageCount;

    @Version
    private long version;

    protected MemberView() {}

    /** The advisor who looks: his name in the registry, the one members read, and the session he does it in. */
    public record Viewer(String staff, String pseudonym, String session) {}

    /** The member is asked; his answer is awaited as long as the code lives. */
    public static MemberView ask(String id, MemberNumber member, Viewer viewer, Instant now, Instant until) {
        var view = new MemberView();
        view.id = id;
        view.member = member.value();
        view.staff = viewer.staff();
        view.pseudonym = viewer.pseudonym();
        view.staffSession = viewer.session();
        view.state = ViewState.ASKED;
        view.stateSince = now;
        view.askedAt = now;
        view.endsAt = until;
        view.pages = "";
        return view;
    }

    /** Another code was given to the member: only this one counts now. Refused as stale once he has answered. */
    public void awaitCode(UUID newest, Instant until) {
        require(ViewState.ASKED);
        secret = newest.toString();
        endsAt = until;
    }

    /** Whether that code is the one this view waits for, in time. */
    public boolean awaits(UUID code, Instant now) {
        return state == ViewState.ASKED && code.toString().equals(secret) && now.isBefore(endsAt);
    }

    /** The member has dictated his code. */
    public void open(Instant now, Duration longest) {
        if (!now.isBefore(endsAt)) {
            throw Refusal.STALE.toException();
        }
        become(ViewState.OPEN, now);
        openedAt = now;
        endsAt = now.plus(longest);
    }

    /** The member would not. */
    public void refuse(Instant now) {
        become(ViewState.REFUSED, now);
    }

    /** Nothing came of the request. */
    public void lapse(Instant now) {
        become(ViewState.LAPSED, now);
    }

    /** Over; never later than its time, however late that is noticed. */
    public void end(ViewEnd why, Instant now) {
        become(ViewState.ENDED, now.isAfter(endsAt) ? endsAt : now);
        ending = why;
    }

    /** Whether it is that advisor's, of that member. */
    public boolean isOf(String advisor, MemberNumber whom) {
        return staff.equals(advisor) && member.equals(whom.value());
    }

    /** One more page is shown. */
    public void show(ViewedPage page) {
        require(ViewState.OPEN);
        Set<String> seen = new TreeSet<>(Arrays.asList(pages.isEmpty() ? new String[0] : pages.split(",")));
        seen.add(page.word());
        pages = String.join(",", seen);
        pageCount++;
    }

    private void become(ViewState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    private void require(ViewState needed) {
        if (state != needed) {
            throw Refusal.STALE.toException();
        }
    }

    public String id() {
        return id;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public Viewer viewer() {
        return new Viewer(staff, pseudonym, staffSession);
    }

    public ViewState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Optional<ViewEnd> ending() {
        return Optional.ofNullable(ending);
    }

    /** The words of the pages that were shown, each once; empty when none was. */
    public String pages() {
        return pages;
    }

    public int pageCount() {
        return pageCount;
    }
}
