package fr.societaire.recovery;

import fr.societaire.recovery.internal.NewPasswordDesk;
import fr.societaire.recovery.internal.RequestDesk;
import fr.societaire.recovery.internal.RequestDispatch;
import fr.societaire.recovery.internal.Undone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** From «mot de passe oublié» to another password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordRecovery {
    @Inject
    RequestDesk requests;

    @Inject
    RequestDispatch dispatch;

    @Inject
    NewPasswordDesk passwords;

    /**
     * Takes the request and returns the ticket of this browser. One row is written, whoever is meant; looking up, limits
     * and messages come after the answer, so that nothing of it tells whether an account exists.
     */
    public RecoveryProof.Ticket request(RequestRecovery command) {
        var received = requests.receive(command);
        dispatch.answer(received.id());
        return received.ticket();
    }

    /**
     * The same once more, for a message that does not come; as the first time, the answer is one for everybody.
     *
     * @param address the network address it is asked from
     */
    public AgainOutcome again(RecoveryProof.Ticket ticket, String address) {
        RequestDesk.Repeat repeat = requests.again(ticket, address);
        repeat.received().ifPresent(received -> dispatch.answer(received.id()));
        return repeat.outcome();
    }

    /** What this browser may be told of its request; empty when it has asked for nothing. */
    public Optional<RecoveryView> view(RecoveryProof.Ticket ticket) {
        return requests.view(ticket);
    }

    /** Tries the code of a text message. Five wrong ones and it is dead. */
    public CodeOutcome verify(RecoveryProof.Ticket ticket, String code) {
        return requests.verify(ticket, code);
    }

    /** Whether the proof opens the page of the new password; looking, however often, does not use it up. */
    public DoorOutcome door(RecoveryProof proof) {
        return passwords.door(proof);
    }

    /** Chooses the password, using the proof up; a password that is not accepted leaves it whole. */
    public NewPasswordOutcome choose(RecoveryProof proof, String newPassword) {
        try {
            return passwords.change(proof, newPassword);
        } catch (Undone undone) {
            return undone.outcome();
        }
    }
}
