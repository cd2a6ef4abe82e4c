package fr.societaire.identity;

import fr.societaire.availability.ServiceState;
import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.identity.internal.AttemptLedger;
import fr.societaire.identity.internal.FirstStepGate;
import fr.societaire.identity.internal.Knock;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.identity.internal.SignInNames;
import fr.societaire.identity.internal.SignInNames.Holder;
import fr.societaire.identity.internal.ZxcvbnPasswords;
import fr.societaire.member.ContactChannel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The two steps of a sign-in. First a name and a password: whoever asks, the same look-ups, counters and password
 * computation, and one answer for a wrong password and for nobody. Then a code, sent to a channel on file. No connection
 * is held while a password is computed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
    @Inject
    SignInNames names;

    @Inject
    FirstStepGate gate;

    @Inject
    PasswordHashing hashing;

    @Inject
    ZxcvbnPasswords guessable;

    @Inject
    RequiredActions required;

    @Inject
    AttemptLedger attempts;

    @Inject
    ServiceState service;

    /** The first step, where no human check was asked for. */
    public FirstFactorOutcome submit(String identifier, String password, SignInOrigin origin) {
        return submit(identifier, password, HumanAnswer.none(origin.address()), origin);
    }

    /** The first step. The identifier is normalised; the password is compared exactly as typed. */
    public FirstFactorOutcome submit(String identifier, String password, HumanAnswer human, SignInOrigin origin) {
        if (service.now().isSignInStopped()) {
            return new FirstFactorOutcome.Stopped();
        }
        if (origin.device().isEmpty() && hashing.isFull()) {
            // A flood: nothing more is asked of the database for somebody whose turn would not come.
            return new FirstFactorOutcome.Busy();
        }
        Optional<Holder> holder = names.find(identifier);
        Knock knock = gate.knock(holder.map(Holder::member), identifier, human, origin);
        return gate.enter(knock).orElseGet(() -> judged(knock, holder, password == null ? "" : password));
    }

    private FirstFactorOutcome judged(Knock knock, Optional<Holder> holder, String typed) {
        return switch (hashing.compare(knock.asker(), holder.flatMap(Holder::password), typed)) {
            case BUSY -> gate.withdrawn(knock);
            case DIFFERENT -> gate.failed(knock);
            case SAME -> {
                gate.passed(knock);
                strengthen(holder.orElseThrow(), typed);
                askForAnother(holder.orElseThrow(), typed);
                yield attempts.begin(holder.orElseThrow().member(), knock.device(), knock.origin());
            }
        };
    }

    /** Whether the next first step from here must show that it is no program's, in a browser that is not known. */
    public boolean asksHuman(SignInOrigin origin) {
        return gate.isWorrying(origin.address());
    }

    /** The page between the steps; empty when the attempt is over. */
    public Optional<AttemptView> attempt(String attemptToken) {
        return attempts.view(attemptToken);
    }

    /** The second step. A right code ends the attempt and opens a session. */
    public SecondFactorOutcome verify(String attemptToken, String code, SignInOrigin origin) {
        return attempts.verify(attemptToken, code, origin);
    }

    /** Another code, on this channel or another on file; the one before is worth nothing any more. */
    public ResendOutcome resend(String attemptToken, ContactChannel channel) {
        return attempts.resend(attemptToken, channel);
    }

    /** He would rather show something else that he has. Refused as {@code NOT_ALLOWED} for what he has not. */
    public void await(String attemptToken, Awaited other) {
        attempts.await(attemptToken, other);
    }

    /** What the browser's script needs to ask for a passkey at the second step; empty when the attempt is over. */
    public Optional<String> passkeyRequest(String attemptToken) {
        return attempts.passkeyRequest(attemptToken);
    }

    /** The second step, by passkey. */
    public SecondFactorOutcome verifyPasskey(String attemptToken, String answer, SignInOrigin origin) {
        return attempts.verifyPasskey(attemptToken, answer, origin);
    }

    /**
     * A sign-in by passkey alone: what is held, and the finger, the face or the code of the device, which is two factors.
     *
     * @param answer what the browser answered to a request for {@link fr.societaire.factor.PasskeyUse#SIGN_IN}
     * @param browser the token that request was bound to
     */
    public SecondFactorOutcome enterByPasskey(String answer, String browser, SignInOrigin origin) {
        return attempts.enterByPasskey(answer, browser, origin);
    }

    /** The cost of a hash has changed since this one was made: only now is the password at hand to make it anew. */
    private void strengthen(Holder holder, String password) {
        if (hashing.isOutdated(holder.password().orElseThrow())) {
            hashing.hash(password).ifPresent(hash -> attempts.strengthen(holder.member(), hash));
        }
    }

    /** Accepted once, by us or by the insurer's former system, and since then among the most used. Asks nobody outside. */
    private void askForAnother(Holder holder, String password) {
        if (guessable.isCommon(password)) {
            required.require(holder.member(), RequiredAction.CHANGE_PASSWORD);
        }
    }
}
