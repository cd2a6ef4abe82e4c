package fr.societaire.identity.internal;

import fr.societaire.identity.AttemptView;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.MemberSignedIn;
import fr.societaire.identity.ResendOutcome;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.domain.SignInAttempt;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.platform.Bearers;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The short transactions of a sign-in after its password: begin, look, send again, verify. */
@Stateless
@PermitAll
public class AttemptLedger {
    private static final String KIND = "attempt";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Bearers bearers;

    @Inject
    CodeDispatch dispatch;

    @Inject
    ResendLimits limits;

    @Inject
    AccountRegister accounts;

    @Inject
    Sessions sessions;

    @Inject
    Event<MemberSignedIn> signedIn;

    @Inject
    InstantSource clock;

    public FirstFactorOutcome begin(MemberNumber member, SignInOrigin origin) {
        Instant now = clock.instant();
        Optional<ContactPoint> channel = dispatch.channelsOf(member).stream().findFirst();
        if (channel.isEmpty()) {
            return new FirstFactorOutcome.NoChannel();
        }
        Optional<Instant> paused = limits.pausedUntil(member, now);
        return paused.<FirstFactorOutcome>map(FirstFactorOutcome.TooManyCodes::new)
                .orElseGet(() -> opened(member, channel.get(), origin, now));
    }

    public Optional<AttemptView> view(String token) {
        return open(token, LockModeType.NONE).map(this::view);
    }

    public ResendOutcome resend(String token, ContactChannel wanted) {
        Instant now = clock.instant();
        Optional<SignInAttempt> found = open(token, LockModeType.PESSIMISTIC_WRITE);
        Optional<ContactPoint> destination =
                found.flatMap(attempt -> dispatch.destination(attempt.member(), wanted.name()));
        if (destination.isEmpty()) {
            return new ResendOutcome.AttemptOver();
        }
        Instant allowedAt = found.get().resendAllowedAt(limits.policy());
        if (now.isBefore(allowedAt)) {
            return new ResendOutcome.TooEarly(allowedAt);
        }
        return limits.pausedUntil(found.get().member(), now)
                .<ResendOutcome>map(ResendOutcome.TooManyCodes::new)
                .orElseGet(() -> new ResendOutcome.Sent(sent(found.get(), destination.get(), now)));
    }

    public SecondFactorOutcome verify(String token, String code, SignInOrigin origin) {
        return open(token, LockModeType.PESSIMISTIC_WRITE)
                .map(attempt -> verified(attempt, code, origin))
                .orElseGet(SecondFactorOutcome.AttemptOver::new);
    }

    public void strengthen(MemberNumber member, PasswordHash samePassword) {
        accounts.find(member).ifPresent(account -> account.strengthen(samePassword));
    }

    private FirstFactorOutcome opened(MemberNumber member, ContactPoint channel, SignInOrigin origin, Instant now) {
        String token = bearers.freshToken();
        var from = Whereabouts.of(origin.userAgent(), origin.address());
        var life = secrets.life(SecretPurpose.SIGN_IN_CODE);
        var attempt = SignInAttempt.begin(
                bearers.digest(KIND, token), member, from, channel.channel().name(), now, life);
        em.persist(attempt);
        dispatch.send(member, channel);
        return new FirstFactorOutcome.CodeSent(token, view(attempt));
    }

    private AttemptView sent(SignInAttempt attempt, ContactPoint destination, Instant now) {
        attempt.sent(destination.channel().name(), now, secrets.life(SecretPurpose.SIGN_IN_CODE));
        dispatch.send(attempt.member(), destination);
        return view(attempt);
    }

    private SecondFactorOutcome verified(SignInAttempt attempt, String code, SignInOrigin origin) {
        var subject = SecretSubject.of(attempt.member());
        return switch (secrets.checkCode(SecretPurpose.SIGN_IN_CODE, subject, code)) {
            case SecretCheck.Good good -> signedIn(attempt, good, origin);
            case SecretCheck.Wrong wrong -> new SecondFactorOutcome.WrongCode(wrong.triesLeft());
            case SecretCheck.Superseded old -> new SecondFactorOutcome.Superseded(old.newerSentAt());
            case SecretCheck.Expired expired -> new SecondFactorOutcome.Expired();
            // It opened another attempt: for this one it has lost its worth, and a newer can be sent.
            case SecretCheck.Used used -> new SecondFactorOutcome.Expired();
            case SecretCheck.Paused paused -> new SecondFactorOutcome.Paused(paused.until());
            case SecretCheck.Burnt burnt -> {
                attempt.end(clock.instant());
                yield new SecondFactorOutcome.Burnt();
            }
        };
    }

    private SecondFactorOutcome signedIn(SignInAttempt attempt, SecretCheck.Good good, SignInOrigin origin) {
        MemberNumber member = attempt.member();
        secrets.consume(good.secret());
        attempt.end(clock.instant());
        signedIn.fire(new MemberSignedIn(member, clock.instant()));
        var second =
                attempt.channel().equals(ContactChannel.EMAIL.name()) ? SignInFactor.EMAIL_CODE : SignInFactor.SMS_CODE;
        return new SecondFactorOutcome.SignedIn(sessions.open(member, Set.of(SignInFactor.PASSWORD, second), origin));
    }

    private Optional<SignInAttempt> open(String token, LockModeType lock) {
        String digest = bearers.digest(KIND, token == null ? "" : token);
        return Optional.ofNullable(em.find(SignInAttempt.class, digest, lock))
                .filter(attempt -> attempt.isOpenAt(clock.instant()));
    }

    private AttemptView view(SignInAttempt attempt) {
        List<ContactPoint> channels = dispatch.channelsOf(attempt.member());
        return new AttemptView(
                ContactChannel.valueOf(attempt.channel()),
                channels.stream()
                        .filter(point -> point.channel().name().equals(attempt.channel()))
                        .findFirst()
                        .map(ContactPoint::masked)
                        .orElse(""),
                attempt.lastSentAt(),
                attempt.resendAllowedAt(limits.policy()),
                channels.stream()
                        .map(point -> new AttemptView.Choice(point.channel(), point.masked()))
                        .toList());
    }
}
