package fr.societaire.desk;

import fr.societaire.desk.internal.Warrants;
import fr.societaire.identification.IdentificationReview;
import fr.societaire.identification.ProofInReview;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.paper.PaperFile;
import fr.societaire.shared.Role;
import fr.societaire.staff.domain.StaffRight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The papers of reinforced identifications: looked at one by one by somebody whose role it is, who has not opened the file
 * himself.
 */
@Stateless
@RolesAllowed(Role.STAFF)
public class IdentificationDecisions {
    @Inject
    Warrants warrants;

    @Inject
    IdentificationReview review;

    /**
     * What waits for a decision, longest first.
     *
     * @param page from 1
     */
    public List<ProofInReview> waiting(int page) {
        return review.waiting(warrants.demand(StaffRight.REVIEW_IDENTIFICATION), page);
    }

    /** The copy; who reads it is written. */
    public PaperFile read(String file, ProofKind kind) {
        return review.read(file, kind, warrants.demand(StaffRight.REVIEW_IDENTIFICATION));
    }

    /** It will do. */
    public void accept(String file, ProofKind kind) {
        review.accept(file, kind, warrants.demand(StaffRight.REVIEW_IDENTIFICATION));
    }

    /** It will not do; the member reads why and sends another. */
    public void refuse(String file, ProofKind kind, String reason) {
        review.refuse(file, kind, reason, warrants.demand(StaffRight.REVIEW_IDENTIFICATION));
    }

    /** He is not who he says: nothing of his account changes. */
    public void refuseFile(String file, String reason) {
        review.refuseFile(file, reason, warrants.demand(StaffRight.REVIEW_IDENTIFICATION));
    }
}
