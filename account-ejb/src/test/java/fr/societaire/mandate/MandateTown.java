package fr.societaire.mandate;

import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.identity.IdentityTown.CAMILLE;

import fr.societaire.contract.ContractIntake;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.MemberSessions;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInFactor;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Camille Bernard with her car and her home, Julien with nothing but an account. */
@Stateless
public class MandateTown {
    public static final ContractNumber CAR = new ContractNumber("AUT00012001");
    public static final ContractNumber HOME = new ContractNumber("HAB00012002");
    public static final MemberNumber JULIEN = new MemberNumber("10000002");
    public static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
    public static final String OTHER_IBAN = "FR14 2004 1010 0505 0001 3M02 606";

    @Inject
    IdentityTown people;

    @Inject
    ContractIntake contracts;

    @Inject
    Sessions sessions;

    @Inject
    MemberSessions mySessions;

    @Inject
    Mandates mandates;

    public void camilleWithHerCarAndHerHome() {
        people.camilleHasAnAccount();
        people.isMember(JULIEN, "julien.petit@example.fr");
        contracts.accept(List.of(
                aContract().build(),
                aContract()
                        .numbered(HOME.value())
                        .withKind(ContractKind.HOME)
                        .withProduct("Habitation")
                        .build()));
    }

    public UUID camilleIsIn() {
        String token = sessions.open(
                        CAMILLE, EnumSet.of(SignInFactor.PASSWORD, SignInFactor.SMS_CODE), IdentityTown.HOME)
                .token();
        return mySessions.idOf(token).orElseThrow();
    }

    public static AccountClaim hers(String iban) {
        return new AccountClaim(iban, "MME BERNARD CAMILLE");
    }

    public MandateId filled(Set<ContractNumber> contracts) {
        return ((FillOutcome.Filled) mandates.fill(new FillMandate(CAMILLE, contracts, hers(IBAN)))).mandate();
    }

    public SignOutcome agrees(MandateId mandate, UUID session) {
        String read = mandates.toSign(CAMILLE, mandate)
                .map(MandateToSign::fingerprint)
                .orElse("");
        return mandates.sign(new SignMandate(CAMILLE, mandate, read, session, IdentityTown.HOME));
    }

    public MandateId signed(ContractNumber... contracts) {
        MandateId mandate = filled(Set.of(contracts));
        agrees(mandate, camilleIsIn());
        return mandate;
    }
}
