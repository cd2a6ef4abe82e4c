package fr.societaire.federation.internal;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.FederationRequest;
import fr.societaire.identity.domain.ResendPolicy;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the code of the first time, within its limits, in the caller's transaction. */
@Dependent
public class ProofPost {
    @Inject
    ContactPoints contacts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    FederationPost post;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.first-resend-wait")
    Duration firstWait;

    @Inject
    @ConfigProperty(name = "portal.franceconnect.most-unused-codes-an-hour")
    int mostAnHour;

    ResendPolicy policy() {
        return new ResendPolicy(firstWait, mostAnHour);
    }

    /** One of each kind, the preferred first. */
    List<ContactPoint> channelsOf(MemberNumber member) {
        return List.copyOf(contacts.of(member).stream()
                .collect(Collectors.toMap(
                        ContactPoint::channel, point -> point, (first, next) -> first, LinkedHashMap::new))
                .values());
    }

    Optional<Instant> pausedUntil(MemberNumber member, Instant now) {
        return policy().pausedUntil(secrets.unusedSince(
                SecretPurpose.FEDERATION_CODE, SecretSubject.of(member), now.minus(ResendPolicy.WINDOW)));
    }

    /** On the preferred channel; says why when no code has left. */
    Optional<FederationFailure> sendFirst(FederationRequest request, Instant now) {
        MemberNumber member = request.member().orElseThrow();
        Optional<ContactPoint> to = channelsOf(member).stream().findFirst();
        if (to.isEmpty()) {
            return Optional.of(FederationFailure.NO_CHANNEL);
        }
        if (pausedUntil(member, now).isPresent()) {
            return Optional.of(FederationFailure.TOO_MANY_CODES);
        }
        send(request, to.get(), now);
        return Optional.empty();
    }

    void send(FederationRequest request, ContactPoint to, Instant now) {
        var code = secrets.issueCode(
                SecretPurpose.FEDERATION_CODE, SecretSubject.of(request.member().orElseThrow()));
        request.sent(to.channel().name(), now, secrets.life(SecretPurpose.FEDERATION_CODE));
        post.sendCode(to, code);
    }
}
