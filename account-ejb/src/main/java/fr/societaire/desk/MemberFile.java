package fr.societaire.desk;

import fr.societaire.desk.domain.CallMotive;
import fr.societaire.identity.LockState;
import fr.societaire.journal.JournalPage;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.FoundMember;
import fr.societaire.risk.RefusalView;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A member's file as an advisor sees it: how his access stands and what became of it lately. Nothing he may be asked to prove
 * who he is stands in it: what an advisor has not read he cannot let slip.
 *
 * @param contacts the channels on file, shown masked
 * @param lastSignIn empty when he never did
 * @param refusal from where the member was last refused, whether or not it stands
 * @param hiddenContracts how many contracts this advisor may not see
 */
public record MemberFile(
        VisitId visit,
        FoundMember member,
        CallMotive motive,
        boolean hasAccount,
        Optional<Instant> lastSignIn,
        List<ContactPoint> contacts,
        List<InsuredFor> contracts,
        long hiddenContracts,
        CheckView check,
        LockState lock,
        Optional<RefusalView> refusal,
        JournalPage journal) {
    public MemberFile {
        contacts = List.copyOf(contacts);
        contracts = List.copyOf(contracts);
    }

    /** A contract without its number: the number is a question of the check. */
    public record InsuredFor(ContractKind kind, String product, ContractStatus status) {}
}
