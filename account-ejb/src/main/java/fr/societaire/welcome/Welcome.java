package fr.societaire.welcome;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.document.AttestationOutcome;
import fr.societaire.document.Documents;
import fr.societaire.member.ContactChannel;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.welcome.domain.Step;
import fr.societaire.welcome.internal.StepsDesk;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** The first steps of the member who is in. No transaction is open while an attestation is printed. */
@Stateless
@RolesAllowed(Role.MEMBER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Welcome {
    @Inject
    StepsDesk desk;

    @Inject
    Contracts contracts;

    @Inject
    Documents documents;

    /** Where they stand; empty for a member they were never offered to. */
    public Optional<FirstStepsView> of(MemberNumber member) {
        return desk.view(member, attestable(member));
    }

    /** Whether something is left to do or to skip. One query. */
    @RolesAllowed({Role.MEMBER, Role.VIEWER})
    public boolean isOpen(MemberNumber member) {
        return desk.isOpen(member);
    }

    /** The e-mail and the mobile on file are the right ones. */
    public void confirmContacts(MemberNumber member) {
        desk.complete(member, Step.CONTACTS);
        leaveOutWhatCannotBe(member);
    }

    /** Not now: the step is not proposed any more. */
    public void skip(MemberNumber member, Step step) {
        desk.skip(member, step);
        leaveOutWhatCannotBe(member);
    }

    /** None of what is open is proposed any more. */
    public void dismiss(MemberNumber member) {
        desk.dismiss(member);
    }

    /**
     * The attestation that is offered, which does the step when there is one. Refused as {@link Refusal#NOT_FOUND} when
     * none is offered.
     */
    public AttestationOutcome attestation(MemberNumber member) {
        var contract = attestable(member).orElseThrow(Refusal.NOT_FOUND::toException);
        AttestationOutcome outcome = documents.attestationFor(member, contract.number());
        if (outcome instanceof AttestationOutcome.Ready) {
            desk.complete(member, Step.ATTESTATION);
        }
        return outcome;
    }

    /** Sends a real code to a channel on file. Refused as {@link Refusal#NOT_FOUND} when there is no such channel. */
    public TestSendOutcome sendCode(MemberNumber member, ContactChannel channel) {
        return desk.sendCode(member, channel);
    }

    /** Five wrong ones and it is dead. */
    public TestCodeOutcome verifyCode(MemberNumber member, String typed) {
        TestCodeOutcome outcome = desk.verifyCode(member, typed);
        leaveOutWhatCannotBe(member);
        return outcome;
    }

    /** Nobody is reminded for ever of an attestation that none of his contracts has. */
    private void leaveOutWhatCannotBe(MemberNumber member) {
        if (attestable(member).isEmpty()) {
            desk.skip(member, Step.ATTESTATION);
        }
    }

    private Optional<ContractCard> attestable(MemberNumber member) {
        return contracts.of(member).stream()
                .filter(card -> documents.whyNoAttestation(card).isEmpty())
                .findFirst();
    }
}
