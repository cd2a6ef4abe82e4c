package fr.societaire.activation.internal;

import fr.societaire.activation.SendOutcome;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.activation.domain.ActivationQuota;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Deliveries;
import fr.societaire.notification.Delivery;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the channel and posts, in the caller's transaction. */
@Dependent
public class ActivationPost {
    /** Longer than any limit looks back. */
    static final Duration REMEMBERED = ActivationQuota.DAY.multipliedBy(2);

    @Inject
    ContactPoints contacts;

    @Inject
    ActivationAttempts attempts;

    @Inject
    ActivationLimits limits;

    @Inject
    ActivationLetters letters;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    /** One of each kind, the preferred first. */
    List<ContactPoint> channelsOf(MemberNumber member) {
        return List.copyOf(contacts.of(member).stream()
                .collect(Collectors.toMap(
                        ContactPoint::channel, point -> point, (first, next) -> first, LinkedHashMap::new))
                .values());
    }

    Optional<Instant> nextCodeAt(MemberNumber member, Instant now) {
        return limits.quota().nextCodeAt(attempts.codesSent(member, now.minus(ActivationQuota.DAY)), now);
    }

    SendOutcome send(ActivationAttempt attempt, ContactPoint to, Instant now) {
        attempts.takeTurn(attempt.member().value());
        Optional<Instant> next = nextCodeAt(attempt.member(), now);
        if (next.isEmpty()) {
            return new SendOutcome.NoMore();
        }
        if (next.get().isAfter(now)) {
            return new SendOutcome.Wait(next.get());
        }
        var code = secrets.issueCode(SecretPurpose.ACTIVATION_CODE, SecretSubject.of(attempt.member()));
        Message message = letters.code(to, code);
        outbox.post(message);
        attempts.codeSent(attempt.member(), now);
        attempt.codeSentTo(to.channel().name(), message.key(), now);
        return new SendOutcome.Sent();
    }

    /** How far the last code of an attempt has got; its member has proved who he is, so that he may know. */
    Optional<Delivery> delivery(ActivationAttempt attempt) {
        return attempt.messageKey().flatMap(deliveries::stateOf);
    }

    /** Tells the member, on every channel on file, that nothing stands in the way any more. */
    void tellCleared(MemberNumber member) {
        contacts.of(member).forEach(point -> outbox.post(letters.cleared(point)));
    }

    /** Tells the member that a paper would not do; why, he reads behind his proofs. */
    void tellRefused(MemberNumber member, String paper) {
        contacts.of(member).forEach(point -> outbox.post(letters.refused(point, paper)));
    }

    /** Tells the member, on every channel on file, that his space is open. */
    void tellOpened(MemberNumber member, Instant at) {
        contacts.of(member).forEach(point -> outbox.post(letters.opened(point, member, at)));
    }
}
