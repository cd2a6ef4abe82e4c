package fr.societaire.identity.internal;

import fr.societaire.factor.AppCheck;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.HeldFactors;
import fr.societaire.factor.PasskeyCheck;
import fr.societaire.factor.PasskeyUse;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.RecoveryCodeCheck;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.Awaited;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.StepUpOutcome;
import fr.societaire.identity.StepUpView;
import fr.societaire.identity.domain.ResendPolicy;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows a second factor again, in the caller's transaction. */
@Dependent
public class StepUpDesk {
    @Inject
    Confirmations confirmations;

    @Inject
    SecondFactors factors;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    CodeDispatch dispatch;

    @Inject
    AttemptViews views;

    @Inject
    ResendLimits limits;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.step-up.window")
    Duration window;

    public boolean isFresh(String sessionToken) {
        Instant since = clock.instant().minus(window);
        return confirmations
                .lastOf(
                        sessionToken,
                        member -> factors.heldBy(FactorOwner.of(member)).strong())
                .filter(proved -> proved.isAfter(since))
                .isPresent();
    }

    public StepUpView view(MemberNumber member) {
        HeldFactors held = factors.heldBy(FactorOwner.of(member));
        List<ContactPoint> channels = held.strong() ? List.of() : dispatch.channelsOf(member);
        return new StepUpView(
                views.ways(held, !channels.isEmpty()),
                channels,
                unused(member, secrets.life(SecretPurpose.CONFIRMATION_CODE)).stream()
                        .findFirst());
    }

    public Optional<Instant> send(MemberNumber member, ContactChannel wanted) {
        Instant now = clock.instant();
        ContactPoint to = view(member).channels().stream()
                .filter(point -> point.channel() == wanted)
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
        List<Instant> unused = unused(member, ResendPolicy.WINDOW);
        Optional<Instant> allowedAt = limits.policy()
                .pausedUntil(unused)
                .or(() ->
                        unused.stream().findFirst().map(last -> limits.policy().nextAfter(unused.size(), last)))
                .filter(now::isBefore);
        if (allowedAt.isEmpty()) {
            dispatch.sendConfirmation(member, to);
        }
        return allowedAt;
    }

    public StepUpOutcome verify(MemberNumber member, String sessionToken, Awaited way, String typed) {
        if (!view(member).ways().contains(way)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        Optional<SecondFactorOutcome> reason = reason(member, way, typed);
        return reason.<StepUpOutcome>map(StepUpOutcome.NotYet::new).orElseGet(() -> confirmed(sessionToken));
    }

    public StepUpOutcome verifyPasskey(MemberNumber member, String sessionToken, String answer, String browser) {
        var owner = Optional.of(FactorOwner.of(member));
        return switch (passkeys.check(PasskeyUse.CONFIRM, owner, answer, browser)) {
            case PasskeyCheck.Good good -> confirmed(sessionToken);
            case PasskeyCheck.Copied copied -> new StepUpOutcome.NotYet(new SecondFactorOutcome.PasskeyCopied());
            case PasskeyCheck.Refused no -> new StepUpOutcome.NotYet(new SecondFactorOutcome.PasskeyRefused());
        };
    }

    /** Why what was typed does not do; empty when it does. */
    private Optional<SecondFactorOutcome> reason(MemberNumber member, Awaited way, String typed) {
        return switch (way) {
            case APP -> app(apps.check(FactorOwner.of(member), typed));
            case RECOVERY_CODE -> recoveryCode(recoveryCodes.check(FactorOwner.of(member), typed));
            case CODE -> sent(member, typed);
            case PASSKEY -> Optional.of(new SecondFactorOutcome.PasskeyRefused());
        };
    }

    private static Optional<SecondFactorOutcome> app(AppCheck check) {
        return switch (check) {
            case AppCheck.Good good -> Optional.empty();
            case AppCheck.Replayed again -> Optional.of(new SecondFactorOutcome.Replayed());
            case AppCheck.Wrong wrong -> Optional.of(wrong(wrong.triesLeft()));
            case AppCheck.Paused paused -> Optional.of(new SecondFactorOutcome.Paused(paused.until()));
            case AppCheck.NoApp none -> Optional.of(new SecondFactorOutcome.Expired());
        };
    }

    private static Optional<SecondFactorOutcome> recoveryCode(RecoveryCodeCheck check) {
        return switch (check) {
            case RecoveryCodeCheck.Good good -> Optional.empty();
            case RecoveryCodeCheck.Used used -> Optional.of(new SecondFactorOutcome.Replayed());
            case RecoveryCodeCheck.Wrong wrong -> Optional.of(wrong(wrong.triesLeft()));
            case RecoveryCodeCheck.Paused paused -> Optional.of(new SecondFactorOutcome.Paused(paused.until()));
        };
    }

    private Optional<SecondFactorOutcome> sent(MemberNumber member, String typed) {
        return switch (secrets.checkCode(SecretPurpose.CONFIRMATION_CODE, SecretSubject.of(member), typed)) {
            case SecretCheck.Good good -> {
                secrets.consume(good.secret());
                yield Optional.empty();
            }
            case SecretCheck.Wrong wrong -> Optional.of(wrong(wrong.triesLeft()));
            case SecretCheck.Superseded old -> Optional.of(new SecondFactorOutcome.Superseded(old.newerSentAt()));
            case SecretCheck.Expired expired -> Optional.of(new SecondFactorOutcome.Expired());
            case SecretCheck.Used used -> Optional.of(new SecondFactorOutcome.Expired());
            case SecretCheck.Burnt burnt -> Optional.of(new SecondFactorOutcome.Expired());
            case SecretCheck.Paused paused -> Optional.of(new SecondFactorOutcome.Paused(paused.until()));
        };
    }

    private static SecondFactorOutcome wrong(int left) {
        return left == 0 ? new SecondFactorOutcome.Expired() : new SecondFactorOutcome.WrongCode(left);
    }

    private StepUpOutcome confirmed(String sessionToken) {
        confirmations.confirm(sessionToken, clock.instant());
        return new StepUpOutcome.Confirmed();
    }

    private List<Instant> unused(MemberNumber member, Duration lately) {
        return secrets.unusedSince(
                SecretPurpose.CONFIRMATION_CODE,
                SecretSubject.of(member),
                clock.instant().minus(lately));
    }
}
