package fr.societaire.factor.internal;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.Passkey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Reads and verifies what browsers answer. Who made the authenticator is not asked («none» attestation): members use what
 * they have. That the challenge is one of ours is asked first, and uses it up, whatever comes of the rest.
 */
@ApplicationScoped
public class PasskeyReader {
    private static final Logger LOG = Logger.getLogger(PasskeyReader.class.getName());

    private static final boolean USER_VERIFIED = true;
    private static final boolean USER_PRESENT = true;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    @Inject
    RelyingParty party;

    /** What an answer to a request for a signature was. */
    public sealed interface Reading {
        /** Signed by this passkey, its owner verified by his device. */
        record Signed(long count, boolean backedUp) implements Reading {}

        /** Signed, but it had counted further before. */
        record CountedBackwards() implements Reading {}

        /** Anything else. */
        record Unreadable() implements Reading {}
    }

    /** The passkey somebody has made; empty when the answer is not one to a challenge of ours. */
    public Optional<Passkey.Made> made(String answer, Predicate<String> isOurs) {
        return PasskeyAnswer.read(answer).flatMap(PasskeyAnswer::making).flatMap(request -> made(request, isOurs));
    }

    /** Which passkey the answer says it comes from; not verified yet. */
    public Optional<String> credentialOf(String answer) {
        return PasskeyAnswer.read(answer).map(PasskeyAnswer::credentialId);
    }

    /** Whether the answer was signed by this passkey of this owner. */
    public Reading signed(String answer, Passkey passkey, FactorHolder holder, Predicate<String> isOurs) {
        return PasskeyAnswer.read(answer)
                .flatMap(PasskeyAnswer::signing)
                .map(request -> signed(request, passkey, holder, isOurs))
                .orElseGet(Reading.Unreadable::new);
    }

    private Optional<Passkey.Made> made(RegistrationRequest request, Predicate<String> isOurs) {
        try {
            RegistrationData data = manager.parse(request);
            byte[] challenge = challengeOf(data.getCollectedClientData());
            if (!isOurs.test(text(challenge))) {
                return Optional.empty();
            }
            var expected = new RegistrationParameters(
                    party.asking(challenge), RelyingParty.ALGORITHMS, USER_VERIFIED, USER_PRESENT);
            return Optional.of(made(manager.verify(data, expected)));
        } catch (WebAuthnException unreadable) {
            LOG.log(
                    Level.INFO,
                    "A passkey was not taken in: {0}",
                    unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Reading signed(
            AuthenticationRequest request, Passkey passkey, FactorHolder holder, Predicate<String> isOurs) {
        try {
            AuthenticationData data = manager.parse(request);
            byte[] challenge = challengeOf(data.getCollectedClientData());
            byte[] handle = data.getUserHandle();
            boolean anothers = handle != null && !text(handle).equals(text(holder.userHandle()));
            if (!isOurs.test(text(challenge)) || anothers) {
                return new Reading.Unreadable();
            }
            var expected = new AuthenticationParameters(
                    party.asking(challenge), record(passkey), null, USER_VERIFIED, USER_PRESENT);
            var verified = manager.verify(data, expected).getAuthenticatorData();
            return new Reading.Signed(verified.getSignCount(), verified.isFlagBS());
        } catch (MaliciousCounterValueException backwards) {
            return new Reading.CountedBackwards();
        } catch (WebAuthnException unreadable) {
            LOG.log(
                    Level.INFO,
                    "A passkey did not open: {0}",
                    unreadable.getClass().getSimpleName());
            return new Reading.Unreadable();
        }
    }

    /** A browser always says what it was asked; an answer that does not is one to nothing. */
    private static byte[] challengeOf(CollectedClientData said) {
        return said == null || said.getChallenge() == null
                ? new byte[0]
                : said.getChallenge().getValue();
    }

    private Passkey.Made made(RegistrationData data) {
        var authenticator = data.getAttestationObject().getAuthenticatorData();
        var credential = authenticator.getAttestedCredentialData();
        Set<AuthenticatorTransport> transports = data.getTransports() == null ? Set.of() : data.getTransports();
        return new Passkey.Made(
                text(credential.getCredentialId()),
                credentials.convert(credential),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS(),
                transports.stream().map(AuthenticatorTransport::getValue).collect(Collectors.toSet()));
    }

    private CredentialRecord record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                USER_VERIFIED,
                passkey.isBackupEligible(),
                passkey.isBackedUp(),
                passkey.signCount(),
                credentials.convert(passkey.publicKey()),
                null,
                null,
                null,
                null);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
