package fr.societaire.desk.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.desk.MemberFile;
import fr.societaire.desk.VisitId;
import fr.societaire.desk.domain.DeskVisit;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.Lockouts;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactPoints;
import fr.societaire.member.FoundMember;
import fr.societaire.member.MemberFinder;
import fr.societaire.risk.SignInRisk;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.StaffMember;
import fr.societaire.staff.domain.StaffRight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Composes a member's file from what the features know, leaving out what this advisor may not see. */
@Dependent
public class FileReading {
    @Inject
    MemberFinder members;

    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    Contracts contracts;

    @Inject
    Lockouts lockouts;

    @Inject
    CheckDesk checks;

    @Inject
    SignInRisk risk;

    @Inject
    Journal journal;

    public MemberFile of(DeskVisit visit, StaffMember staff, int journalPage) {
        MemberNumber number = visit.member();
        FoundMember member = members.byNumber(number).orElseThrow(Refusal.NOT_FOUND::toException);
        List<ContractCard> all = contracts.of(number);
        List<ContractCard> visible = all.stream()
                .filter(card -> card.kind() != ContractKind.HEALTH || staff.may(StaffRight.SEE_HEALTH))
                .toList();
        return new MemberFile(
                new VisitId(visit.id()),
                member,
                visit.motive(),
                accounts.exists(number),
                accounts.lastSignIn(number),
                contacts.of(number),
                visible.stream()
                        .map(card -> new MemberFile.InsuredFor(card.kind(), card.productName(), card.status()))
                        .toList(),
                (long) all.size() - visible.size(),
                checks.view(visit, staff),
                lockouts.of(number),
                risk.refusalOf(number),
                journal.ofMember(number, journalPage));
    }
}
