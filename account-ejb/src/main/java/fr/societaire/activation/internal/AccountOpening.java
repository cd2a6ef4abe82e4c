package fr.societaire.activation.internal;

import fr.societaire.activation.AccountOpened;
import fr.societaire.activation.OpeningOutcome;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.PasswordOutcome;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretId;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;

/** Account, session, and the end of the proof: all of it or nothing, in the caller's transaction. */
@Dependent
public class AccountOpening {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    OpeningClearance clearance;

    @Inject
    ActivationPost post;

    @Inject
    Journal journal;

    @Inject
    Event<AccountOpened> opened;

    @Inject
    InstantSource clock;

    OpeningOutcome open(ActivationAttempt attempt, String password, SignInOrigin origin) {
        if (clearance.of(attempt.member()).isPresent()) {
            return new OpeningOutcome.NotYet();
        }
        var proof = new SecretId(attempt.provedSecret().orElseThrow());
        boolean overtaken = accounts.exists(attempt.member());
        if (overtaken || !(secrets.consume(proof) instanceof SecretCheck.Good)) {
            return new OpeningOutcome.Over();
        }
        return switch (accounts.createAccount(attempt.member(), password)) {
            case PasswordOutcome.Busy b -> throw new Undone(new OpeningOutcome.Busy());
            case PasswordOutcome.Refused refused -> throw new Undone(new OpeningOutcome.Weak(refused.rules()));
            case PasswordOutcome.Accepted a -> {
                attempt.complete();
                secrets.revoke(SecretPurpose.PROVISIONAL_CODE, SecretSubject.of(attempt.member()));
                post.tellOpened(attempt.member(), clock.instant());
                opened.fire(new AccountOpened(attempt.member(), clock.instant()));
                journal.write(Happening.of(Deed.SPACE_OPENED)
                        .about(attempt.member())
                        .by(Actor.member())
                        .from(origin.address(), origin.userAgent()));
                yield enter(attempt, origin);
            }
        };
    }

    /** A code that came by letter or by voice proves no channel: he signs in as always, and a code is sent. */
    private OpeningOutcome enter(ActivationAttempt attempt, SignInOrigin origin) {
        return attempt.channel()
                .map(ContactChannel::valueOf)
                .<OpeningOutcome>map(
                        channel -> new OpeningOutcome.Opened(sessions.open(attempt.member(), factors(channel), origin)))
                .orElseGet(OpeningOutcome.OpenedWithoutSession::new);
    }

    /** He knows the password he has just chosen, and read the code a moment ago: as good as a sign-in in two steps. */
    private static Set<SignInFactor> factors(ContactChannel channel) {
        return Set.of(
                SignInFactor.PASSWORD,
                switch (channel) {
                    case EMAIL -> SignInFactor.EMAIL_CODE;
                    case MOBILE -> SignInFactor.SMS_CODE;
                });
    }
}
