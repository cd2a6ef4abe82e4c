package fr.societaire.welcome.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.welcome.TestSendOutcome;
import fr.societaire.welcome.domain.TestCodeQuota;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the code that tests a channel and posts it, within its limits, in the caller's transaction. */
@Dependent
public class TestCodePost {
    @Inject
    ContactPoints contacts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    TestCodeLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "portal.welcome.resend-wait")
    Duration wait;

    @Inject
    @ConfigProperty(name = "portal.welcome.most-codes-a-day")
    int mostADay;

    /** One of each kind, the preferred first. */
    List<ContactPoint> channelsOf(MemberNumber member) {
        return List.copyOf(contacts.of(member).stream()
                .collect(Collectors.toMap(
                        ContactPoint::channel, point -> point, (first, next) -> first, LinkedHashMap::new))
                .values());
    }

    Optional<Instant> nextCodeAt(MemberNumber member, Instant now) {
        List<Instant> unused = secrets.unusedSince(
                SecretPurpose.CHANNEL_TEST_CODE, SecretSubject.of(member), now.minus(TestCodeQuota.DAY));
        return new TestCodeQuota(wait, mostADay).nextAt(unused, now);
    }

    TestSendOutcome send(MemberNumber member, ContactPoint to, Instant now) {
        Optional<Instant> next = nextCodeAt(member, now);
        if (next.isEmpty()) {
            return new TestSendOutcome.NoMore();
        }
        if (next.get().isAfter(now)) {
            return new TestSendOutcome.Wait(next.get());
        }
        outbox.post(letters.code(to, secrets.issueCode(SecretPurpose.CHANNEL_TEST_CODE, SecretSubject.of(member))));
        return new TestSendOutcome.Sent();
    }
}
