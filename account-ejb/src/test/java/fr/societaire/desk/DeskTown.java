package fr.societaire.desk;

import fr.societaire.contract.ContractIntake;
import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.desk.domain.SearchBy;
import fr.societaire.desk.internal.CallerFacts;
import fr.societaire.identity.AccountIntake;
import fr.societaire.identity.AccountRecord;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.PasswordHashes;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A member who calls the desk, and what he says there. */
@ApplicationScoped
public class DeskTown {
    public static final MemberNumber CAMILLE = IdentityTown.CAMILLE;

    /** Everything he may be asked; together worth two points more than needed, so that all of it is always asked. */
    public static final Map<CallerFact, String> RIGHT = Map.of(
            CallerFact.BIRTH_DATE, "12 03 1984",
            CallerFact.BIRTH_PLACE, "saint etienne",
            CallerFact.POSTCODE, "75011",
            CallerFact.STREET, "14 fontaine au roi",
            CallerFact.MEMBER_SINCE, "2018");

    @Inject
    MemberIntake members;

    @Inject
    AccountIntake accounts;

    @Inject
    ContractIntake contracts;

    @Inject
    PasswordHashes hashes;

    @Inject
    MemberDesk desk;

    @Inject
    CallerChecks checks;

    @Inject
    CallerFacts facts;

    /** Camille Bernard, with an address, two channels and an account. */
    public void camilleIsAMember() {
        members.accept(
                List.of(camille(new PostalAddress("14 rue de la Fontaine-au-Roi", null, "75011", "Paris", null))));
        accounts.accept(List.of(new AccountRecord(
                CAMILLE,
                hashes.hash(IdentityTown.PASSWORD),
                List.of(new ContractNumber("AUT00012001")),
                List.of(IdentityTown.EMAIL))));
    }

    /** The same with nothing on file but a birth date. */
    public void camilleHasAPoorFile() {
        members.accept(List.of(new MemberRecord(
                CAMILLE, "Mme", "Camille", "Bernard", null, LocalDate.of(1984, 3, 12), null, null, null, List.of())));
    }

    private static MemberRecord camille(PostalAddress address) {
        return new MemberRecord(
                CAMILLE,
                "Mme",
                "Camille",
                "Bernard",
                "Le Goff",
                LocalDate.of(1984, 3, 12),
                "Saint-Étienne",
                address,
                LocalDate.of(2018, 1, 1),
                List.of(
                        new MemberRecord.Contact(MemberRecord.Kind.EMAIL, IdentityTown.EMAIL, true, true),
                        new MemberRecord.Contact(MemberRecord.Kind.MOBILE, IdentityTown.MOBILE, true, true)));
    }

    /** The caller gives her number; her file is open. */
    public VisitId camilleCalls() {
        SearchId search = desk.search(new FindMember(SearchBy.MEMBER_NUMBER, "1000 0001", null, CallMotive.LOCKED_OUT));
        return desk.open(search, 1, CAMILLE);
    }

    /** She has proved who she is. */
    public VisitId camilleProvesWhoSheIs() {
        VisitId visit = camilleCalls();
        checks.ask(visit);
        checks.answer(visit, RIGHT);
        return visit;
    }

    /** The same, asked only when it is not proved yet, and whatever of her file the questions are about. */
    public VisitId camilleIsVerified() {
        VisitId visit = camilleCalls();
        if (!checks.ask(visit).isPassed()) {
            Map<CallerFact, String> known = new EnumMap<>(RIGHT);
            facts.of(CAMILLE)
                    .forEach((fact, truths) ->
                            known.putIfAbsent(fact, truths.iterator().next()));
            checks.answer(visit, known);
        }
        return visit;
    }
}
