package fr.societaire.security;

import fr.societaire.identity.FreezeCause;
import fr.societaire.identity.Lockouts;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * «Ce n’était pas moi», behind the link of an alert. Looking does nothing; raising it ends every session, makes strangers of
 * all devices and closes the account to everybody until its owner has proved himself by another way.
 */
@Stateless
@PermitAll
public class Alarm {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    Lockouts lockouts;

    @Inject
    Journal journal;

    /** Whether the link can still raise it, however often it is looked at. */
    public AlarmOutcome look(String token) {
        return outcome(secrets.checkLink(SecretPurpose.NOT_ME_LINK, token));
    }

    /** Raises it, once. */
    public AlarmOutcome raise(String token) {
        SecretCheck standing = secrets.checkLink(SecretPurpose.NOT_ME_LINK, token);
        SecretCheck used = standing instanceof SecretCheck.Good good ? secrets.consume(good.secret()) : standing;
        return used instanceof SecretCheck.Good good
                ? good.member().<AlarmOutcome>map(this::raised).orElseGet(AlarmOutcome.Over::new)
                : outcome(used);
    }

    private AlarmOutcome raised(MemberNumber member) {
        lockouts.freeze(member, Actor.member(), FreezeCause.NOT_ME);
        SupportCode code =
                journal.write(Happening.of(Deed.INCIDENT_REPORTED).about(member).by(Actor.member()));
        return new AlarmOutcome.Raised(code);
    }

    private static AlarmOutcome outcome(SecretCheck check) {
        return switch (check) {
            case SecretCheck.Good good -> new AlarmOutcome.Ready();
            case SecretCheck.Used used -> new AlarmOutcome.AlreadyRaised(used.at());
            case SecretCheck.Superseded newer -> new AlarmOutcome.Superseded(newer.newerSentAt());
            default -> new AlarmOutcome.Over();
        };
    }
}
