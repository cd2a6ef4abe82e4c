package fr.societaire.staff;

import fr.societaire.identity.PasswordHashes;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.internal.StaffEntrance;
import fr.societaire.staff.internal.StaffLedger;
import fr.societaire.staff.internal.StaffTry;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The two steps of a sign-in of staff: a name and a password, then a code of the application he holds, which he enrols the
 * first time. Whoever asks, one password computation and one answer. No connection is held while a password is computed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffSignIn {
    @Inject
    StaffLedger ledger;

    @Inject
    StaffEntrance entrance;

    @Inject
    PasswordHashes hashes;

    /** The first step. The try is counted before it is looked at; a right one is given back. */
    public StaffFirstStep submit(String name, String password) {
        Optional<StaffId> id = StaffId.parse(name);
        Optional<String> hash = id.flatMap(ledger::takeTry).flatMap(StaffTry::passwordHash);
        return switch (hashes.compare(hash, password)) {
            case SAME -> new StaffFirstStep.SecondFactorAwaited(ledger.begin(id.orElseThrow()));
            case DIFFERENT -> new StaffFirstStep.Refused();
            case BUSY -> {
                id.ifPresent(ledger::giveBack);
                yield new StaffFirstStep.Busy();
            }
        };
    }

    /** The page between the steps; empty when the attempt is over. */
    public Optional<StaffAttemptView> attempt(String attemptToken) {
        return entrance.view(attemptToken);
    }

    /** The second step. A right code ends the attempt and opens a session, which ends the one he had elsewhere. */
    public StaffSecondStep verify(String attemptToken, String code, String address) {
        return entrance.verify(attemptToken, code, address);
    }
}
