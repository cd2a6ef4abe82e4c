package fr.societaire.identification;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.identification.internal.IdentificationEnding;
import fr.societaire.identification.internal.IdentificationShelf;
import fr.societaire.identification.internal.ProofDesk;
import fr.societaire.paper.PaperFile;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The papers of reinforced identifications, for whoever of the desk decides on them; never who opened the file. They join the
 * caller's transaction; the caller has checked the right. What is done is journalled and told here.
 */
@Stateless
@PermitAll
public class IdentificationReview {
    /** Papers in one answer. */
    public static final int PAGE = 20;

    @Inject
    IdentificationShelf shelf;

    @Inject
    IdentificationEnding ending;

    @Inject
    ProofDesk desk;

    /**
     * What waits for a decision, longest first.
     *
     * @param page from 1; anything less is the first
     */
    public List<ProofInReview> waiting(StaffMember reader, int page) {
        return shelf.waiting(reader, (Math.max(1, page) - 1) * PAGE, PAGE);
    }

    /**
     * The copy to be looked at.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@code NOT_FOUND} when there is none, {@code NOT_ALLOWED} to who opened it
     */
    public PaperFile read(String id, ProofKind kind, StaffMember by) {
        return desk.read(file(id, by), kind, by);
    }

    /** It will do. When it was the last, the account is given back after the delay. */
    public void accept(String id, ProofKind kind, StaffMember by) {
        desk.accept(file(id, by), kind, by);
    }

    /**
     * It will not do; the member is told and sends another.
     *
     * @param reason in words for him
     */
    public void refuse(String id, ProofKind kind, String reason, StaffMember by) {
        desk.refuse(file(id, by), kind, reason, by);
    }

    /**
     * He is not who he says: the whole file is over, up to the moment it takes effect.
     *
     * @param reason for the journal
     */
    public void refuseFile(String id, String reason, StaffMember by) {
        ending.refuse(file(id, by), reason, by);
    }

    private IdentificationFile file(String id, StaffMember by) {
        IdentificationFile file = shelf.lock(id).orElseThrow(Refusal.NOT_FOUND::toException);
        file.requireAnother(by.id().value());
        return file;
    }
}
