package fr.societaire.desk.web;

import fr.societaire.desk.ProposalOutcome;
import fr.societaire.desk.Proposals;
import fr.societaire.desk.ProposeContact;
import fr.societaire.member.ContactChannel;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A change of the file's member being proposed: another contact, or the closing of his account. */
@Named
@RequestScoped
public class DeskChangePage {
    @Inject
    Proposals proposals;

    @Inject
    OpenVisit visit;

    private ContactChannel channel = ContactChannel.MOBILE;
    private String contact;
    private String proof;
    private String reason;
    private String contactError;

    public Go proposeContact() {
        return told(proposals.proposeContact(new ProposeContact(visit.getId(), channel, contact, proof)));
    }

    public Go proposeClosing() {
        return told(proposals.proposeClosing(visit.getId(), reason));
    }

    /** What cannot be reached is said beside its field, and what was typed stays there. */
    private Go told(ProposalOutcome outcome) {
        return switch (outcome) {
            case PROPOSED ->
                visit.back(Notice.success(
                        "Changement proposé.",
                        "Un second conseiller doit le valider. Le sociétaire est prévenu et peut refuser."));
            case NOT_A_CONTACT -> {
                contactError =
                        "Ce n’est ni un e-mail ni un numéro de mobile : faites-le répéter. Rien n’a été proposé.";
                yield Go.stay();
            }
            case NOTHING_TO_CHANGE ->
                visit.back(Notice.info("Rien à changer.", "C’est déjà ce qui figure au dossier."));
            case ANOTHER_PENDING ->
                visit.back(Notice.warning(
                        "Un autre changement est en cours pour ce sociétaire.",
                        "Rien n’a été proposé : attendez qu’il soit validé, refusé ou appliqué.",
                        null));
        };
    }

    public List<ContactChannel> getChannels() {
        return List.of(ContactChannel.values());
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is wrong with the contact point; what was typed stays. */
    public String getContactError() {
        return contactError;
    }
}
