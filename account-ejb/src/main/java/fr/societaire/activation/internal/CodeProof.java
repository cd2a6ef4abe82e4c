package fr.societaire.activation.internal;

import fr.societaire.activation.ProveByCode;
import fr.societaire.activation.domain.ActivationAttempt;
import fr.societaire.identity.Accounts;
import fr.societaire.member.Members;
import fr.societaire.platform.Bearers;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a code, an account and a civil status are those of one member who has no space yet. */
@Dependent
public class CodeProof {
    @Inject
    OpeningFiles files;

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    Bearers bearers;

    /** Failures are counted for the account that was typed, as they are for a number. */
    ActivationAttempt.Origin origin(ProveByCode command) {
        return new ActivationAttempt.Origin(
                bearers.digest("activation-address", command.address()), files.digest(command.iban()));
    }

    /** Account and civil status, judged together. */
    Optional<MemberNumber> described(ProveByCode command) {
        return files.reimbursedOn(command.iban()).stream()
                .filter(member -> members.isCivilStatusOf(member, command.who()))
                .filter(member -> !accounts.exists(member))
                .findFirst();
    }

    /** A wrong one counts as a try of the code that was sent. */
    SecretCheck check(Optional<MemberNumber> member, ProveByCode command) {
        return secrets.checkCode(SecretPurpose.PROVISIONAL_CODE, subject(member, command), command.code());
    }

    /** Whether the code that was typed was really sent to him once: only then is anything said of it. */
    boolean wasSent(MemberNumber member, ProveByCode command) {
        return secrets.recognises(SecretPurpose.PROVISIONAL_CODE, SecretSubject.of(member), command.code());
    }

    private SecretSubject subject(Optional<MemberNumber> member, ProveByCode command) {
        return SecretSubject.of(member, "activation " + files.digest(command.iban()));
    }
}
