package fr.societaire.desk;

import fr.societaire.desk.domain.Proposal;
import fr.societaire.desk.domain.ProposalKind;
import fr.societaire.desk.internal.DeskAct;
import fr.societaire.desk.internal.DeskActs;
import fr.societaire.desk.internal.ProposalShelf;
import fr.societaire.desk.internal.Warrant;
import fr.societaire.desk.internal.Warrants;
import fr.societaire.member.ContactChanges;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Moments;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The changes that take two of the desk: another contact, the closing of an account. One proposes on a proof, for a caller
 * who has proved who he is; the member is told at once where he was reached until then, and may say no; another colleague
 * approves; it takes effect after a delay.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class Proposals {
    @Inject
    Warrants warrants;

    @Inject
    ContactChanges contacts;

    @Inject
    ContactPoints onFile;

    @Inject
    ProposalShelf shelf;

    @Inject
    DeskActs acts;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.desk.change-delay")
    Duration delay;

    /** Proposes another contact. */
    public ProposalOutcome proposeContact(ProposeContact command) {
        Warrant warrant = warrants.demand(StaffRight.PROPOSE_CONTACT, command.visit());
        Optional<String> value = contacts.normalForm(command.channel(), command.typed());
        if (value.isEmpty()) {
            return ProposalOutcome.NOT_A_CONTACT;
        }
        boolean known = onFile.of(warrant.member()).stream()
                .anyMatch(point -> point.value().equals(value.get()));
        return known
                ? ProposalOutcome.NOTHING_TO_CHANGE
                : propose(warrant, ProposalKind.valueOf(command.channel().name()), value.get(), command.proof());
    }

    /** Proposes that the account be closed, to be opened anew. */
    public ProposalOutcome proposeClosing(VisitId visit, String reason) {
        Warrant warrant = warrants.demand(StaffRight.PROPOSE_CLOSING, visit);
        return propose(warrant, ProposalKind.CLOSING, null, reason);
    }

    /**
     * What waits for a second colleague, oldest first.
     *
     * @param page from 1
     */
    public List<ProposalView> waiting(int page) {
        StaffMember staff = warrants.demand(StaffRight.DECIDE_PROPOSAL);
        return shelf.waiting(staff, Math.max(1, page));
    }

    /** The second pair of eyes says yes. Of what he proposed himself he is refused as not allowed. */
    public void approve(String id) {
        StaffMember staff = warrants.demand(StaffRight.DECIDE_PROPOSAL);
        Proposal proposal = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        proposal.approve(staff.id().value(), delay, clock.instant());
        String at = Moments.dayAndHour(proposal.effectiveAt().orElseThrow());
        acts.done(
                staff,
                proposal.member(),
                DeskAct.CHANGE_APPROVED,
                Map.of(
                        "kind",
                        proposal.kind().name(),
                        "at",
                        proposal.effectiveAt().orElseThrow().toString()),
                letter -> letter.paragraph("Ce changement prendra effet le " + at + "."));
    }

    /** The second pair of eyes says no. */
    public void refuse(String id) {
        StaffMember staff = warrants.demand(StaffRight.DECIDE_PROPOSAL);
        Proposal proposal = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        proposal.refuse(staff.id().value(), clock.instant());
        acts.done(
                staff,
                proposal.member(),
                DeskAct.CHANGE_REFUSED,
                Map.of("kind", proposal.kind().name()),
                letter -> letter.paragraph("Rien n’a été modifié."));
    }

    private ProposalOutcome propose(Warrant warrant, ProposalKind kind, String value, String proof) {
        return shelf.propose(warrant, kind, value, proof.strip(), clock.instant())
                ? ProposalOutcome.PROPOSED
                : ProposalOutcome.ANOTHER_PENDING;
    }
}
