package fr.societaire.contactchange;

import fr.societaire.contactchange.domain.ChangeState;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.contactchange.internal.ChangeEffect;
import fr.societaire.contactchange.internal.ChangeEnd;
import fr.societaire.contactchange.internal.ChangeShelf;
import fr.societaire.identity.FreezeCause;
import fr.societaire.identity.Lockouts;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretId;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * What the link of an announcement does, for whoever was reached there until then: it stops the change, once; and closes the
 * space, once, when the change was stopped or it is too late for that. Looking, however often, does nothing.
 */
@Stateless
@PermitAll
public class ContactVeto {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    ChangeShelf shelf;

    @Inject
    ChangeEffect effect;

    @Inject
    Lockouts lockouts;

    @Inject
    Journal journal;

    public VetoView look(String token) {
        return secret(token)
                .flatMap(link -> change(link, LockModeType.NONE))
                .map(ContactVeto::view)
                .orElseGet(VetoView.Over::new);
    }

    private static VetoView view(ContactChange change) {
        return switch (change.state()) {
            case PROVED -> new VetoView.Open(change.kind(), change.effectiveAt().orElseThrow());
            case VETOED -> new VetoView.Stopped(change.kind());
            case APPLIED -> new VetoView.TooLate(change.kind(), change.stateSince());
            case ASKED, CANCELLED, OVERTAKEN -> new VetoView.Over();
        };
    }

    /** Stops it; {@code false} when there is nothing to stop any more. */
    public boolean stop(String token) {
        Optional<ContactChange> stoppable = secret(token)
                .flatMap(link -> change(link, LockModeType.PESSIMISTIC_WRITE))
                .filter(change -> change.state() == ChangeState.PROVED);
        stoppable.ifPresent(change -> effect.end(change, ChangeEnd.VETOED));
        return stoppable.isPresent();
    }

    /** Closes the space of the member to everybody, until he has proved himself by a recovery; empty when it cannot. */
    public Optional<SupportCode> closeSpace(String token) {
        Optional<SecretId> link = secret(token);
        return link.flatMap(secret -> change(secret, LockModeType.PESSIMISTIC_WRITE))
                .filter(change -> change.state() == ChangeState.VETOED || change.state() == ChangeState.APPLIED)
                .filter(change -> secrets.consume(link.orElseThrow()) instanceof SecretCheck.Good)
                .map(change -> closed(change.member()));
    }

    private SupportCode closed(MemberNumber member) {
        lockouts.freeze(member, Actor.member(), FreezeCause.NOT_ME);
        return journal.write(Happening.of(Deed.INCIDENT_REPORTED).about(member).by(Actor.member()));
    }

    private Optional<SecretId> secret(String token) {
        return secrets.checkLink(SecretPurpose.CONTACT_VETO_LINK, token) instanceof SecretCheck.Good good
                ? Optional.of(good.secret())
                : Optional.empty();
    }

    private Optional<ContactChange> change(SecretId link, LockModeType lock) {
        return shelf.ofLink(link.value().toString(), lock);
    }
}
