package fr.societaire.debit;

import fr.societaire.debit.internal.BoardRows;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the accountants follow of direct debits. Who may is checked by the desk. */
@Stateless
@RolesAllowed(Role.STAFF)
public class DebitCollections {
    @Inject
    BoardRows rows;

    /** The latest files both ways, and the replies somebody must look at. Three queries. */
    public DebitBoard board(int page) {
        int number = Math.max(1, page);
        List<OpenReplyView> open = rows.open((number - 1) * DebitBoard.SIZE, DebitBoard.SIZE + 1);
        return new DebitBoard(
                rows.collections(DebitBoard.LATEST),
                rows.files(DebitBoard.LATEST),
                open.stream().limit(DebitBoard.SIZE).toList(),
                number,
                open.size() > DebitBoard.SIZE);
    }
}
