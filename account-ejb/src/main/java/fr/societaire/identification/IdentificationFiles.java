package fr.societaire.identification;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.IdentificationFile.Contacts;
import fr.societaire.identification.internal.IdentificationEnd;
import fr.societaire.identification.internal.IdentificationEnding;
import fr.societaire.identification.internal.IdentificationNews;
import fr.societaire.identification.internal.IdentificationShelf;
import fr.societaire.identity.Accounts;
import fr.societaire.journal.Actor;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.Turns;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of members, for the desk that opens them. They join the caller's transaction; the caller has checked the
 * advisor's right and that the caller has proved who he is. What is done is journalled and told here.
 */
@Stateless
@PermitAll
public class IdentificationFiles {
    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationNews news;

    @Inject
    IdentificationEnding ending;

    @Inject
    ContactChanges contacts;

    @Inject
    Accounts accounts;

    @Inject
    Turns turns;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.identification.life")
    Duration life;

    /** The file of a member that is live, else the last one, for as long as it is kept. */
    public Optional<IdentificationView> of(MemberNumber member) {
        return shelf.latestOf(member).map(shelf::view);
    }

    /** Opens one: the link goes to the new address, the announcement to every old one. */
    public OpenOutcome open(OpenIdentification command) {
        turns.take("identification " + command.member().value());
        Optional<String> email = contacts.normalForm(ContactChannel.EMAIL, command.email());
        boolean noMobile = command.mobile() == null || command.mobile().isBlank();
        Optional<String> mobile = contacts.normalForm(ContactChannel.MOBILE, command.mobile());
        if (email.isEmpty()) {
            return OpenOutcome.NOT_AN_EMAIL;
        }
        if (!noMobile && mobile.isEmpty()) {
            return OpenOutcome.NOT_A_MOBILE;
        }
        if (!accounts.exists(command.member())) {
            return OpenOutcome.NO_ACCOUNT;
        }
        if (shelf.liveOf(command.member()).isPresent()) {
            return OpenOutcome.ALREADY_OPEN;
        }
        enter(command, new Contacts(email.get(), mobile));
        return OpenOutcome.OPENED;
    }

    private void enter(OpenIdentification command, Contacts reached) {
        var file = IdentificationFile.open(
                shelf.freshName(), command.member(), reached, command.by().id().value(), life, clock.instant());
        shelf.add(file);
        news.opened(file, command.by());
    }

    /** Sends the link again. The one before still leads to the same file. */
    public void renewLink(MemberNumber member, StaffMember by) {
        IdentificationFile file = shelf.lockLiveOf(member).orElseThrow(Refusal.STALE::toException);
        if (!file.takesPapers()) {
            throw Refusal.STALE.toException();
        }
        news.renewed(file, by);
    }

    /** Gives it up: the address was misheard, or the member got in otherwise. */
    public void cancel(MemberNumber member, StaffMember by) {
        IdentificationFile file = shelf.lockLiveOf(member).orElseThrow(Refusal.STALE::toException);
        ending.end(file, IdentificationEnd.CANCELLED, Actor.advisor(by.pseudonym()));
    }
}
