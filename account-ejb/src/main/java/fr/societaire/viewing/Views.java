package fr.societaire.viewing;

import fr.societaire.identity.Accounts;
import fr.societaire.journal.Deed;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.StaffSessions;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewEnd;
import fr.societaire.viewing.internal.ConsentCodes;
import fr.societaire.viewing.internal.ViewEnding;
import fr.societaire.viewing.internal.ViewGrounds;
import fr.societaire.viewing.internal.ViewNews;
import fr.societaire.viewing.internal.ViewShelf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a member to be shown his pages, and opens the view with the code he dictates. Whoever calls has proved that he may,
 * and that the member is on the telephone; it is not asked again here.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class Views {
    @Inject
    ViewShelf shelf;

    @Inject
    ConsentCodes codes;

    @Inject
    ViewNews news;

    @Inject
    ViewEnding ending;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    StaffSessions sessions;

    @Inject
    ViewGrounds grounds;

    @Inject
    Accounts accounts;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.viewing.longest")
    Duration longest;

    /** Asks the member. What this advisor, or anybody for this member, had asked before is asked no more. */
    public AskOutcome ask(StaffMember staff, MemberNumber member) {
        String session = sessions.nameOf(staff.id()).orElseThrow(Refusal.NOT_ALLOWED::toException);
        if (!grounds.isOpen(member)) {
            return AskOutcome.NOTHING_TO_SEE;
        }
        if (codes.areTooMany(member)) {
            return AskOutcome.TOO_MANY;
        }
        shelf.lockAsked(staff.id(), member).forEach(ending::lapse);
        var viewer = new MemberView.Viewer(staff.id().value(), staff.pseudonym(), session);
        MemberView view = shelf.add(member, viewer, clock.instant().plus(codes.life()));
        accounts.callAttention(member, view.endsAt());
        codes.send(view);
        news.write(Deed.VIEW_ASKED, view);
        return AskOutcome.ASKED;
    }

    /**
     * Opens the view with what the member has dictated. A code that was sent for somebody else's request opens nothing here,
     * and none opens twice.
     */
    public ConsentOutcome consent(StaffMember staff, MemberNumber member, String typed) {
        Optional<MemberView> asked = shelf.lockAsked(staff.id(), member).stream()
                .filter(view -> view.isOf(staff.id().value(), member))
                .findFirst();
        return asked.map(view -> judged(view, typed)).orElseGet(ConsentOutcome.Over::new);
    }

    private ConsentOutcome judged(MemberView view, String typed) {
        var subject = SecretSubject.of(view.member());
        return switch (secrets.checkCode(SecretPurpose.VIEW_CONSENT, subject, typed)) {
            case SecretCheck.Good good -> opened(view, good);
            case SecretCheck.Wrong wrong -> new ConsentOutcome.Wrong(wrong.triesLeft());
            default -> new ConsentOutcome.Over();
        };
    }

    private ConsentOutcome opened(MemberView view, SecretCheck.Good good) {
        boolean his = view.awaits(good.secret().value(), clock.instant()) && grounds.isInHisSession(view);
        if (!his || !(secrets.consume(good.secret()) instanceof SecretCheck.Good)) {
            return new ConsentOutcome.Over();
        }
        shelf.lockOpen(ViewShelf.staff(view), view.member()).forEach(before -> ending.end(before, ViewEnd.OVERTAKEN));
        view.open(clock.instant(), longest);
        accounts.callAttention(view.member(), view.endsAt());
        shelf.settle();
        news.opened(view);
        return new ConsentOutcome.Given(view.endsAt());
    }

    /** What this advisor has asked of this member, or is shown. */
    public Optional<ViewStanding> of(StaffMember staff, MemberNumber member) {
        return shelf.standing(member, clock.instant())
                .filter(view -> view.isOf(staff.id().value(), member))
                .map(ViewShelf::standing);
    }

    /** The advisor has seen enough; nothing happens where he looks at nothing. */
    public void end(StaffMember staff) {
        shelf.lockOpenOf(staff.id()).forEach(view -> ending.end(view, ViewEnd.BY_ADVISOR));
    }
}
