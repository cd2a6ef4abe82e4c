package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.identity.domain.ResendPolicy;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The codes that go to a new address or number. They are counted for the member and the kind, not for the change: who begins
 * anew with another address gets no more tries for it, and sends no more codes to strangers.
 */
@Dependent
public class ChangeCodes {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    ChangeLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.contacts.first-resend-wait")
    Duration firstWait;

    @Inject
    @ConfigProperty(name = "portal.contacts.most-unused-codes-an-hour")
    int mostAnHour;

    /** Until when none is sent at all; empty when one may be. */
    public Optional<Instant> pausedUntil(MemberNumber member, ChangeKind kind) {
        return policy().pausedUntil(unused(member, kind, ResendPolicy.WINDOW)).filter(clock.instant()::isBefore);
    }

    /** From when another may be sent to the same address or number; the present or the past means at once. */
    public Instant nextAt(ContactChange change) {
        List<Instant> unused = unused(change.member(), change.kind(), ResendPolicy.WINDOW);
        return policy().pausedUntil(unused)
                .or(() -> unused.stream().findFirst().map(last -> policy().nextAfter(unused.size(), last)))
                .orElseGet(clock::instant);
    }

    /** When the last one went there; empty when it is worth nothing any more. */
    public Optional<Instant> lastOf(ContactChange change) {
        return unused(change.member(), change.kind(), secrets.life(SecretPurpose.CONTACT_CODE)).stream()
                .findFirst()
                .filter(at -> !at.isBefore(change.stateSince()));
    }

    public void send(ContactChange change) {
        outbox.post(letters.code(OnFile.toBe(change), secrets.issueCode(SecretPurpose.CONTACT_CODE, subject(change))));
    }

    /** Judges a typed code; a right one is used up. A caller must not roll back afterwards. */
    public SecretCheck check(ContactChange change, String typed) {
        SecretCheck check = secrets.checkCode(SecretPurpose.CONTACT_CODE, subject(change), typed);
        return check instanceof SecretCheck.Good good ? secrets.consume(good.secret()) : check;
    }

    /** Whatever is on its way opens nothing any more. */
    public void revoke(ContactChange change) {
        secrets.revoke(SecretPurpose.CONTACT_CODE, subject(change));
    }

    private List<Instant> unused(MemberNumber member, ChangeKind kind, Duration lately) {
        return secrets.unusedSince(
                SecretPurpose.CONTACT_CODE,
                subject(member, kind),
                clock.instant().minus(lately));
    }

    private ResendPolicy policy() {
        return new ResendPolicy(firstWait, mostAnHour);
    }

    private static SecretSubject subject(ContactChange change) {
        return subject(change.member(), change.kind());
    }

    private static SecretSubject subject(MemberNumber member, ChangeKind kind) {
        return new SecretSubject.Unknown("contact " + kind + " " + member.value());
    }
}
