package fr.societaire.ledger;

import fr.societaire.ledger.internal.StatementRows;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A member's account as he reads it. The member is part of every question: another's account does not exist. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.STAFF})
public class Statements {
    @Inject
    StatementRows rows;

    /**
     * One page, newest first. One query.
     *
     * @param page the first is 1; a smaller number means the first
     */
    public StatementPage page(StatementQuestion question, int page) {
        int number = Math.max(1, page);
        List<StatementLine> lines = rows.read(question, (number - 1) * StatementPage.SIZE, StatementPage.SIZE + 1);
        boolean older = lines.size() > StatementPage.SIZE;
        return new StatementPage(older ? lines.subList(0, StatementPage.SIZE) : lines, number, older);
    }

    /** All of it, oldest first, at most {@link StatementQuestion#MOST_EXPORTED} lines. One query. */
    public List<StatementLine> all(StatementQuestion question) {
        return rows.read(question, 0, StatementQuestion.MOST_EXPORTED).reversed();
    }
}
