package fr.societaire.recovery.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordOutcome;
import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.recovery.DoorOutcome;
import fr.societaire.recovery.NewPasswordOutcome;
import fr.societaire.recovery.RecoveryProof;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretId;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** From a proof to another password. The proof is used up and the password replaced in one transaction, or neither. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewPasswordDesk {
    @Inject
    RecoveryRequests requests;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Accounts accounts;

    public DoorOutcome door(RecoveryProof proof) {
        return closed(standing(proof));
    }

    /**
     * Sets the new password against a proof.
     *
     * @throws Undone when the password is not accepted: the proof must stay whole
     */
    public NewPasswordOutcome change(RecoveryProof proof, String newPassword) {
        SecretCheck standing = standing(proof);
        if (!(standing instanceof SecretCheck.Good good)) {
            return new NewPasswordOutcome.Closed(closed(standing));
        }
        SecretCheck used = secrets.consume(good.secret());
        if (!(used instanceof SecretCheck.Good)) {
            // The same proof was used a moment ago, in another tab or by a double click.
            return new NewPasswordOutcome.Closed(closed(used));
        }
        MemberNumber member = owner(proof, good).orElseThrow();
        return switch (accounts.changePassword(member, newPassword, PasswordChangeCause.RECOVERY)) {
            case PasswordOutcome.Accepted a -> new NewPasswordOutcome.Changed();
            case PasswordOutcome.Busy b -> throw new Undone(new NewPasswordOutcome.Busy());
            case PasswordOutcome.Refused refused -> throw new Undone(refused(refused.rules()));
        };
    }

    static NewPasswordOutcome refused(List<PasswordRuleView> rules) {
        // It is judged last: where the others are met, it is the one that is not.
        boolean same = rules.stream()
                .filter(rule -> !rule.met())
                .allMatch(rule -> rule.code().equals(Passwords.DIFFERENT));
        return same ? new NewPasswordOutcome.SameAsBefore() : new NewPasswordOutcome.Weak(rules);
    }

    private SecretCheck standing(RecoveryProof proof) {
        return switch (proof) {
            case RecoveryProof.Link link -> secrets.checkLink(SecretPurpose.RECOVERY_LINK, link.token());
            case RecoveryProof.Ticket ticket ->
                requests.of(ticket)
                        .flatMap(request -> request.provedSecret())
                        .map(secret -> secrets.standing(new SecretId(secret)))
                        .orElseGet(SecretCheck.Expired::new);
        };
    }

    private Optional<MemberNumber> owner(RecoveryProof proof, SecretCheck.Good good) {
        return switch (proof) {
            case RecoveryProof.Link link -> good.member();
            case RecoveryProof.Ticket ticket -> requests.of(ticket).flatMap(request -> request.member());
        };
    }

    private static DoorOutcome closed(SecretCheck check) {
        return switch (check) {
            case SecretCheck.Good good -> new DoorOutcome.Open();
            case SecretCheck.Used used -> new DoorOutcome.Used(used.at());
            case SecretCheck.Superseded newer -> new DoorOutcome.Superseded(newer.newerSentAt());
            case SecretCheck.Expired e -> new DoorOutcome.Expired();
            case SecretCheck.Burnt b -> new DoorOutcome.Expired();
            case SecretCheck.Paused p -> new DoorOutcome.Expired();
            case SecretCheck.Wrong w -> new DoorOutcome.Expired();
        };
    }
}
