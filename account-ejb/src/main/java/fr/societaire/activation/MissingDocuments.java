package fr.societaire.activation;

import fr.societaire.activation.internal.PaperDesk;
import fr.societaire.paper.PaperFile;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The papers members sent before their first connection, for the desk's review queue. They join the caller's transaction;
 * the caller has checked the advisor's right and journals what he does.
 */
@Stateless
@PermitAll
public class MissingDocuments {
    /** Papers in one answer. */
    public static final int PAGE = 20;

    @Inject
    PaperDesk desk;

    /**
     * What waits for a decision, longest first.
     *
     * @param page from 1; anything less is the first
     */
    public List<PaperInReview> waiting(int page) {
        return desk.waiting((Math.max(1, page) - 1) * PAGE, PAGE);
    }

    /**
     * The copy to be looked at.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@code NOT_FOUND} when there is none
     */
    public PaperFile read(MemberNumber member, String paper) {
        return desk.read(member, paper);
    }

    /**
     * It will do. When it was the last thing in the way, the member is told that he may open his space.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@code NOT_FOUND}, or {@code NOT_ALLOWED} when it is decided already
     */
    public void accept(MemberNumber member, String paper) {
        desk.accept(member, paper);
    }

    /**
     * It will not do; the member is told why and sends another.
     *
     * @param reason in words for him
     * @throws fr.societaire.shared.BusinessRefusal {@code NOT_FOUND}, or {@code NOT_ALLOWED} when it is decided already or
     *     there is no reason
     */
    public void refuse(MemberNumber member, String paper, String reason) {
        desk.refuse(member, paper, reason);
    }
}
