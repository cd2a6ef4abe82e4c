package fr.societaire.federation.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.member.Members;
import fr.societaire.member.domain.PivotIdentity;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whom six facts lead to: one member with an account, or nobody. Which of the reasons for nobody it is, only the desk reads. */
@Dependent
public class Recognition {
    @Inject
    Members members;

    @Inject
    Accounts accounts;

    /** What six facts lead to. */
    public sealed interface Result {}

    public record One(MemberNumber member) implements Result {}

    public record Nobody(String why) implements Result {}

    public Result of(PivotIdentity pivot) {
        if (!pivot.isComplete()) {
            return new Nobody("incomplete");
        }
        List<MemberNumber> found = members.of(pivot);
        if (found.size() != 1) {
            return new Nobody(found.isEmpty() ? "none" : "several");
        }
        return accounts.exists(found.getFirst()) ? new One(found.getFirst()) : new Nobody("no-account");
    }
}
