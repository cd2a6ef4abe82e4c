package fr.societaire.recovery.internal;

import fr.societaire.identity.NamedMember;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.recovery.domain.RecoveryChannel;
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
            NamedMember holder, RecoveryChannel preference, boolean codeAllowed, IssuedSecret code) {
        List<ContactPoint> onFile = contacts.of(holder.member());
        Optional<ContactPoint> email = first(onFile, ContactChannel.EMAIL);
        Optional<ContactPoint> mobile = first(onFile, ContactChannel.MOBILE).filter(m -> codeAllowed);
        if (!holder.hasAccount()) {
            email.ifPresent(to -> outbox.post(letters.notYetOpened(to.value())));
            return Optional.empty();
        }
        if (mobile.isPresent() && (preference == RecoveryChannel.SMS_CODE || email.isEmpty())) {
            outbox.post(letters.code(mobile.get().value(), code));
            return Optional.of(RecoveryChannel.SMS_CODE);
        }
        return email.map(to -> {
            var link = secrets.issueLink(SecretPurpose.RECOVERY_LINK, SecretSubject.of(holder.member()));
            outbox.post(letters.link(to.value(), link));
            return RecoveryChannel.EMAIL_LINK;
        });
    }

    /** Tells the member, on every channel on file, that his password is another. */
    void tellChanged(MemberNumber member, Instant at) {
        contacts.of(member).forEach(point -> outbox.post(letters.changed(point, at)));
    }

    private static Optional<ContactPoint> first(List<ContactPoint> points, ContactChannel channel) {
        return points.stream().filter(point -> point.channel() == channel).findFirst();
    }
}
