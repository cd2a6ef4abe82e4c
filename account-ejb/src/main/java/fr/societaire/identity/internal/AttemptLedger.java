package fr.societaire.identity.internal;

import fr.societaire.factor.HeldFactors;
import fr.societaire.factor.PasskeyCheck;
import fr.societaire.factor.PasskeyUse;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.AttemptView;
import fr.societaire.identity.Awaited;
import fr.societaire.identity.Device;
import fr.societaire.identity.Devices;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.RequiredActions;
import fr.societaire.identity.ResendOutcome;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.domain.Account;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.domain.SignInAttempt;
import fr.societaire.identity.domain.SignInAttempt.Wait;
import fr.societaire.identity.internal.SecondStep.Judgement;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.platform.Bearers;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.SupportCode;
import fr.societaire.shared.Whereabouts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
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
    SecondFactors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondStep secondStep;

    @Inject
    AttemptViews views;

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
    Devices devices;

    @Inject
    Admission admission;

    @Inject
    RequiredActions required;

    @Inject
    InstantSource clock;

    /**
     * The password was right: what comes next. What the member holds is asked for first, and nothing sent; else a code
     * goes to the channel he prefers.
     */
    public FirstFactorOutcome begin(MemberNumber member, Optional<Device> device, SignInOrigin origin) {
        Admission.Verdict verdict = admission.judge(member, device, origin);
        return switch (verdict) {
            case Admission.Verdict.Refused refused -> refused.outcome();
            case Admission.Verdict.Trusted trusted ->
                new FirstFactorOutcome.SignedIn(
                        sessions.open(member, Set.of(SignInFactor.PASSWORD, SignInFactor.TRUSTED_DEVICE), origin));
            case Admission.Verdict.SecondStep second -> secondStep(member, origin, clock.instant());
        };
    }

    private FirstFactorOutcome secondStep(MemberNumber member, SignInOrigin origin, Instant now) {
        HeldFactors held = factors.heldBy(FactorOwner.of(member));
        if (held.strong()) {
            return awaited(member, SignInFactor.PASSWORD, held, origin);
        }
        Optional<ContactPoint> channel = dispatch.channelsOf(member).stream().findFirst();
        if (channel.isEmpty()) {
            return new FirstFactorOutcome.NoChannel();
        }
        Optional<Instant> paused = limits.pausedUntil(member, now);
        return paused.<FirstFactorOutcome>map(FirstFactorOutcome.TooManyCodes::new)
                .orElseGet(() -> withCode(member, channel.get(), origin, now));
    }

    /** What the member holds is asked for, and nothing sent. */
    public FirstFactorOutcome.FactorAwaited awaited(
            MemberNumber member, SignInFactor first, HeldFactors held, SignInOrigin origin) {
        Awaited best = held.passkey() ? Awaited.PASSKEY : Awaited.APP;
        String token = bearers.freshToken();
        var wait = new Wait(first.name(), best.name(), held.strongOnly());
        return new FirstFactorOutcome.FactorAwaited(
                token, views.of(opened(token, member, wait, origin, clock.instant())));
    }

    public Optional<AttemptView> view(String token) {
        return open(token, LockModeType.NONE).map(views::of);
    }

    /** Refused as {@link Refusal#NOT_ALLOWED} for what the member has not, or may not show. */
    public void await(String token, Awaited other) {
        open(token, LockModeType.PESSIMISTIC_WRITE).ifPresent(attempt -> {
            if (!views.of(attempt).ways().contains(other)) {
                throw Refusal.NOT_ALLOWED.toException();
            }
            attempt.await(other.name());
        });
    }

    public ResendOutcome resend(String token, ContactChannel wanted) {
        Instant now = clock.instant();
        Optional<SignInAttempt> found = open(token, LockModeType.PESSIMISTIC_WRITE);
        Optional<ContactPoint> destination = found.filter(attempt -> !attempt.isStrongOnly())
                .flatMap(attempt -> dispatch.destination(attempt.member(), wanted.name()));
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
                .map(attempt -> switch (secondStep.judge(attempt, code)) {
                    case Judgement.Right right -> signedIn(attempt, right.factor(), origin);
                    case Judgement.Not not -> not.outcome();
                })
                .orElseGet(SecondFactorOutcome.AttemptOver::new);
    }

    /** What the member's browser needs to ask for his passkey; empty when the attempt is over. */
    public Optional<String> passkeyRequest(String token) {
        return open(token, LockModeType.NONE)
                .map(attempt -> passkeys.request(PasskeyUse.SECOND_FACTOR, owner(attempt), token));
    }

    public SecondFactorOutcome verifyPasskey(String token, String answer, SignInOrigin origin) {
        return open(token, LockModeType.PESSIMISTIC_WRITE)
                .map(attempt -> switch (passkeys.check(PasskeyUse.SECOND_FACTOR, owner(attempt), answer, token)) {
                    case PasskeyCheck.Good good -> signedIn(attempt, SignInFactor.PASSKEY, origin);
                    case PasskeyCheck.Copied copied -> new SecondFactorOutcome.PasskeyCopied();
                    case PasskeyCheck.Refused no -> new SecondFactorOutcome.PasskeyRefused();
                })
                .orElseGet(SecondFactorOutcome.AttemptOver::new);
    }

    /** Without a password: the passkey says whose it is. Staff sign in elsewhere. */
    public SecondFactorOutcome enterByPasskey(String answer, String browser, SignInOrigin origin) {
        return switch (passkeys.check(PasskeyUse.SIGN_IN, Optional.empty(), answer, browser)) {
            case PasskeyCheck.Good good ->
                good.owner()
                        .member()
                        .filter(accounts::exists)
                        .map(member -> admitted(member, origin))
                        .orElseGet(SecondFactorOutcome.PasskeyRefused::new);
            case PasskeyCheck.Copied copied -> new SecondFactorOutcome.PasskeyCopied();
            case PasskeyCheck.Refused no -> new SecondFactorOutcome.PasskeyRefused();
        };
    }

    /** The member who waits under this reference; empty when nobody does, or not any more. */
    public Optional<MemberNumber> waiting(SupportCode reference) {
        return called(reference, LockModeType.NONE).map(SignInAttempt::member);
    }

    /** A code for the sign-in of this reference and no other. */
    public Optional<IssuedSecret> dictate(SupportCode reference) {
        return called(reference, LockModeType.PESSIMISTIC_WRITE).map(attempt -> {
            IssuedSecret code = secrets.issueCode(SecretPurpose.DICTATED_CODE, SecondStep.call(reference));
            attempt.giveTime(code.expiresAt());
            return code;
        });
    }

    public void strengthen(MemberNumber member, PasswordHash samePassword) {
        accounts.find(member).ifPresent(account -> account.strengthen(samePassword));
    }

    private FirstFactorOutcome withCode(MemberNumber member, ContactPoint channel, SignInOrigin origin, Instant now) {
        String token = bearers.freshToken();
        SignInAttempt attempt =
                opened(token, member, new Wait(SignInFactor.PASSWORD.name(), Awaited.CODE.name(), false), origin, now);
        return new FirstFactorOutcome.CodeSent(token, sent(attempt, channel, now));
    }

    private SignInAttempt opened(String token, MemberNumber member, Wait wait, SignInOrigin origin, Instant now) {
        var from = Whereabouts.of(origin.userAgent(), origin.address());
        var life = secrets.life(SecretPurpose.SIGN_IN_CODE);
        var attempt =
                SignInAttempt.begin(bearers.digest(KIND, token), member, from, wait, SupportCode.random(), now, life);
        em.persist(attempt);
        return attempt;
    }

    private AttemptView sent(SignInAttempt attempt, ContactPoint destination, Instant now) {
        String message = dispatch.send(attempt.member(), destination);
        attempt.sent(destination.channel().name(), message, now, secrets.life(SecretPurpose.SIGN_IN_CODE));
        attempt.await(Awaited.CODE.name());
        return views.of(attempt);
    }

    /** A passkey is two proofs at once: an unusual place asks for no more; a refused one, and a freeze, hold. */
    private SecondFactorOutcome admitted(MemberNumber member, SignInOrigin origin) {
        return switch (admission.judgeVouched(
                member, devices.known(Optional.of(member), origin.device()), true, origin)) {
            case Admission.Verdict.Refused refused -> new SecondFactorOutcome.NotAdmitted(refused.outcome());
            case Admission.Verdict.Trusted trusted -> entered(member, Set.of(SignInFactor.PASSKEY), origin);
            case Admission.Verdict.SecondStep second -> entered(member, Set.of(SignInFactor.PASSKEY), origin);
        };
    }

    private SecondFactorOutcome signedIn(SignInAttempt attempt, SignInFactor second, SignInOrigin origin) {
        attempt.end(clock.instant());
        if (accounts.find(attempt.member()).flatMap(Account::frozenAt).isPresent()) {
            return new SecondFactorOutcome.AttemptOver();
        }
        if (second == SignInFactor.DICTATED_CODE) {
            // He had to call because no code reached him: is the number on file still his?
            required.require(attempt.member(), RequiredAction.CHECK_CONTACTS);
        }
        var first = SignInFactor.valueOf(attempt.firstFactor());
        return entered(attempt.member(), Set.of(first, second), origin);
    }

    private SecondFactorOutcome entered(MemberNumber member, Set<SignInFactor> proved, SignInOrigin origin) {
        return new SecondFactorOutcome.SignedIn(sessions.open(member, proved, origin));
    }

    private static Optional<FactorOwner> owner(SignInAttempt attempt) {
        return Optional.of(FactorOwner.of(attempt.member()));
    }

    private Optional<SignInAttempt> open(String token, LockModeType lock) {
        String digest = bearers.digest(KIND, token == null ? "" : token);
        return Optional.ofNullable(em.find(SignInAttempt.class, digest, lock))
                .filter(attempt -> attempt.isOpenAt(clock.instant()));
    }

    private Optional<SignInAttempt> called(SupportCode reference, LockModeType lock) {
        return em.createQuery("select a from SignInAttempt a where a.callReference = :reference", SignInAttempt.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(attempt -> attempt.isOpenAt(clock.instant()));
    }
}
