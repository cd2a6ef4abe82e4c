package fr.societaire.security.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.risk.UnusualSignIn;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Tells a member of a sign-in from a device or a place that is new, in its transaction: by e-mail, which has room for the
 * whole story, else by text message.
 */
@Dependent
public class UnusualSignInAlert {
    @Inject
    ContactPoints contacts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    AlertLetters letters;

    @Inject
    Outbox outbox;

    void tell(@Observes UnusualSignIn seen) {
        List<ContactPoint> onFile = contacts.of(seen.member());
        Optional<ContactPoint> to = onFile.stream()
                .filter(point -> point.channel() == ContactChannel.EMAIL)
                .findFirst()
                .or(() -> onFile.stream().findFirst());
        to.ifPresent(point -> {
            var link = secrets.issueLink(SecretPurpose.NOT_ME_LINK, SecretSubject.of(seen.member()));
            outbox.post(letters.unusual(point, seen, link));
        });
    }
}
