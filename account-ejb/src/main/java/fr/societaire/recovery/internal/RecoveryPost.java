package fr.societaire.recovery.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.NamedMember;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.recovery.domain.RecoveryRequest;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Chooses the channel and posts, in the caller's transaction. */
@Dependent
public class RecoveryPost {
    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    RecoveryLetters letters;

    @Inject
    Outbox outbox;

    /**
     * By the channel he prefers if it is on file, else by the other. A member who never had a password is told so instead.
     *
     * @param codeAllowed whether a code may be sent at all today
     * @return what was sent
     */
    Optional<RecoveryChannel> send(
            NamedMember holder, RecoveryRequest request, boolean codeAllowed, IssuedSecret code) {
        List<ContactPoint> onFile = contacts.of(holder.member());
        Optional<ContactPoint> email = first(onFile, ContactChannel.EMAIL);
        Optional<ContactPoint> mobile = first(onFile, ContactChannel.MOBILE).filter(m -> codeAllowed);
        if (!holder.hasAccount()) {
            email.ifPresent(to -> outbox.post(letters.notYetOpened(to.value())));
            return Optional.empty();
        }
        if (mobile.isPresent() && (request.preference() == RecoveryChannel.SMS_CODE || email.isEmpty())) {
            outbox.post(letters.code(mobile.get().value(), code, request.occasion()));
            return Optional.of(RecoveryChannel.SMS_CODE);
        }
        return email.map(to -> {
            var link = secrets.issueLink(SecretPurpose.RECOVERY_LINK, SecretSubject.of(holder.member()));
            outbox.post(letters.link(to.value(), link, request.occasion()));
            return RecoveryChannel.EMAIL_LINK;
        });
    }

    /** A link at the insurer's wish; whether there was an account and somewhere to send it. */
    public boolean sendLink(MemberNumber member) {
        Optional<ContactPoint> email =
                first(contacts.of(member), ContactChannel.EMAIL).filter(on -> accounts.exists(member));
        email.ifPresent(to -> outbox.post(letters.link(
                to.value(),
                secrets.issueLink(SecretPurpose.RECOVERY_LINK, SecretSubject.of(member)),
                Occasion.FORGOTTEN)));
        return email.isPresent();
    }

    /** Tells the member, on every channel on file, that his password is another. */
    void tellChanged(MemberNumber member, Instant at) {
        contacts.of(member).forEach(point -> outbox.post(letters.changed(point, at)));
    }

    /** Tells the member, on every channel on file, that his access is locked, and the way out. */
    void tellLocked(MemberNumber member, Instant until) {
        contacts.of(member).forEach(point -> outbox.post(letters.locked(point, until)));
    }

    private static Optional<ContactPoint> first(List<ContactPoint> points, ContactChannel channel) {
        return points.stream().filter(point -> point.channel() == channel).findFirst();
    }
}
