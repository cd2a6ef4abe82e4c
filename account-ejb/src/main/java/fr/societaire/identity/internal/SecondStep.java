package fr.societaire.identity.internal;

import fr.societaire.factor.AppCheck;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.RecoveryCodeCheck;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.Awaited;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.domain.SignInAttempt;
import fr.societaire.member.ContactChannel;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Judges what was typed at the second step. A code dictated for this very sign-in is accepted whatever else is awaited:
 * the member has one field, and an advisor on the telephone.
 */
@Dependent
public class SecondStep {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    AuthenticatorApps apps;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.secrets.max-tries")
    int maxTries;

    /** What a typed code came to. */
    public sealed interface Judgement {
        /** Right; it proves this. */
        record Right(SignInFactor factor) implements Judgement {}

        /** Not right, in one of many ways. */
        record Not(SecondFactorOutcome outcome) implements Judgement {}
    }

    /** Whom a dictated code concerns: one sign-in, not a member. */
    static SecretSubject call(SupportCode reference) {
        return new SecretSubject.Unknown("call " + reference);
    }

    Judgement judge(SignInAttempt attempt, String typed) {
        return dictated(attempt, typed).orElseGet(() -> switch (Awaited.valueOf(attempt.awaited())) {
            case APP -> app(attempt, typed);
            case RECOVERY_CODE -> recoveryCode(attempt, typed);
            case CODE -> sent(attempt, typed);
            case PASSKEY -> not(new SecondFactorOutcome.PasskeyRefused());
        });
    }

    /** Empty when none was dictated, or when what was typed is not it: it may still be what is awaited. */
    private Optional<Judgement> dictated(SignInAttempt attempt, String typed) {
        return switch (secrets.checkCode(SecretPurpose.DICTATED_CODE, call(attempt.callReference()), typed)) {
            case SecretCheck.Good good -> {
                secrets.consume(good.secret());
                yield Optional.of(new Judgement.Right(SignInFactor.DICTATED_CODE));
            }
            case SecretCheck.Superseded old -> Optional.of(not(new SecondFactorOutcome.Superseded(old.newerSentAt())));
            case SecretCheck.Wrong w -> Optional.empty();
            case SecretCheck.Expired e -> Optional.empty();
            case SecretCheck.Used u -> Optional.empty();
            case SecretCheck.Burnt b -> Optional.empty();
            case SecretCheck.Paused p -> Optional.empty();
        };
    }

    private Judgement sent(SignInAttempt attempt, String typed) {
        var subject = SecretSubject.of(attempt.member());
        return switch (secrets.checkCode(SecretPurpose.SIGN_IN_CODE, subject, typed)) {
            case SecretCheck.Good good -> {
                secrets.consume(good.secret());
                yield new Judgement.Right(channelFactor(attempt));
            }
            case SecretCheck.Wrong wrong -> not(new SecondFactorOutcome.WrongCode(wrong.triesLeft()));
            case SecretCheck.Superseded old -> not(new SecondFactorOutcome.Superseded(old.newerSentAt()));
            case SecretCheck.Expired expired -> not(new SecondFactorOutcome.Expired());
            // It opened another attempt: for this one it has lost its worth, and a newer can be sent.
            case SecretCheck.Used used -> not(new SecondFactorOutcome.Expired());
            case SecretCheck.Paused paused -> not(new SecondFactorOutcome.Paused(paused.until()));
            case SecretCheck.Burnt burnt -> burnt(attempt);
        };
    }

    private Judgement app(SignInAttempt attempt, String typed) {
        return switch (apps.check(FactorOwner.of(attempt.member()), typed)) {
            case AppCheck.Good good -> new Judgement.Right(SignInFactor.APP_CODE);
            case AppCheck.Replayed again -> not(new SecondFactorOutcome.Replayed());
            case AppCheck.Wrong wrong -> wrong(attempt);
            case AppCheck.Paused paused -> not(new SecondFactorOutcome.Paused(paused.until()));
            // Taken away meanwhile, in another window.
            case AppCheck.NoApp none -> not(new SecondFactorOutcome.Expired());
        };
    }

    private Judgement recoveryCode(SignInAttempt attempt, String typed) {
        return switch (recoveryCodes.check(FactorOwner.of(attempt.member()), typed)) {
            case RecoveryCodeCheck.Good good -> new Judgement.Right(SignInFactor.RECOVERY_CODE);
            case RecoveryCodeCheck.Used used -> not(new SecondFactorOutcome.Replayed());
            case RecoveryCodeCheck.Wrong wrong -> wrong(attempt);
            case RecoveryCodeCheck.Paused paused -> not(new SecondFactorOutcome.Paused(paused.until()));
        };
    }

    private Judgement wrong(SignInAttempt attempt) {
        int left = attempt.countWrong(maxTries, clock.instant());
        return not(left == 0 ? new SecondFactorOutcome.Burnt() : new SecondFactorOutcome.WrongCode(left));
    }

    private Judgement burnt(SignInAttempt attempt) {
        attempt.end(clock.instant());
        return not(new SecondFactorOutcome.Burnt());
    }

    private static Judgement not(SecondFactorOutcome outcome) {
        return new Judgement.Not(outcome);
    }

    private static SignInFactor channelFactor(SignInAttempt attempt) {
        boolean email =
                attempt.channel().filter(ContactChannel.EMAIL.name()::equals).isPresent();
        return email ? SignInFactor.EMAIL_CODE : SignInFactor.SMS_CODE;
    }
}
