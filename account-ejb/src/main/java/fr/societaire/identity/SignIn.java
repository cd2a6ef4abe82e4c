package fr.societaire.identity;

import fr.societaire.identity.internal.AttemptLedger;
import fr.societaire.identity.internal.FirstStepGate;
import fr.societaire.identity.internal.Knock;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.identity.internal.SignInNames;
import fr.societaire.identity.internal.SignInNames.Holder;
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
    AttemptLedger attempts;

    /** The first step. The identifier is normalised; the password is compared exactly as typed. */
    public FirstFactorOutcome submit(String identifier, String password, SignInOrigin origin) {
        Optional<Holder> holder = names.find(identifier);
        Knock knock = gate.knock(holder.map(Holder::member), identifier, origin);
        return gate.enter(knock).orElseGet(() -> judged(knock, holder, password == null ? "" : password));
    }

    private FirstFactorOutcome judged(Knock knock, Optional<Holder> holder, String typed) {
        return switch (hashing.compare(holder.flatMap(Holder::password), typed)) {
            case BUSY -> gate.withdrawn(knock);
            case DIFFERENT -> gate.failed(knock);
            case SAME -> {
                gate.passed(knock);
                strengthen(holder.orElseThrow(), typed);
                yield attempts.begin(holder.orElseThrow().member(), knock.device(), knock.origin());
            }
        };
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

    /** The cost of a hash has changed since this one was made: only now is the password at hand to make it anew. */
    private void strengthen(Holder holder, String password) {
        if (hashing.isOutdated(holder.password().orElseThrow())) {
            hashing.hash(password).ifPresent(hash -> attempts.strengthen(holder.member(), hash));
        }
    }
}
