package fr.societaire.activation;

import fr.societaire.activation.internal.ActivationDesk;
import fr.societaire.activation.internal.CodeProofDesk;
import fr.societaire.activation.internal.Undone;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.ContactChannel;
import fr.societaire.paper.SupplyOutcome;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** From three facts to an open account, in three steps held together by a ticket. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstConnection {
    @Inject
    ActivationDesk desk;

    @Inject
    CodeProofDesk codeProofs;

    /** The first step. */
    public ProofOutcome prove(ProveIdentity command) {
        return desk.prove(command);
    }

    /** The first step of a member who was sent a provisional code; who passes has done the second along with it. */
    public CodeProofOutcome prove(ProveByCode command) {
        return codeProofs.prove(command);
    }

    /** Sends a paper that is wanted. */
    public SupplyOutcome supply(ActivationTicket ticket, String paper, byte[] content) {
        return desk.supply(ticket, paper, content);
    }

    /** Where it stands; empty when it is over, or never began in this browser. */
    public Optional<ActivationView> view(ActivationTicket ticket) {
        return desk.view(ticket);
    }

    /** Sends a code to a channel on file. */
    public SendOutcome send(ActivationTicket ticket, ContactChannel channel) {
        return desk.send(ticket, channel);
    }

    /** The second step. Five wrong codes and it is dead. */
    public ChannelOutcome verify(ActivationTicket ticket, String code) {
        return desk.verify(ticket, code);
    }

    /** The last step: opens account and session. A password that is not accepted changes nothing. */
    public OpeningOutcome open(ActivationTicket ticket, String password, SignInOrigin origin) {
        try {
            return desk.open(ticket, password, origin);
        } catch (Undone undone) {
            return undone.outcome();
        }
    }
}
