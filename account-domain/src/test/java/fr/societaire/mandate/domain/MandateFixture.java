package fr.societaire.mandate.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Mandates for tests. */
final class MandateFixture {
    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    static final Duration LIFE = Duration.ofHours(2);
    static final DebitAccount FIRST = anAccount("first");
    static final DebitAccount SECOND = anAccount("second");
    static final DebitAccount THIRD = anAccount("third");

    static Mandate aDraft() {
        return Mandate.draft(
                MandateId.random(), new MandateReference("10000001-20261123-1F00D2A4"), FIRST, aForm().text(), NOON);
    }

    static Mandate aSignedMandate() {
        var mandate = aDraft();
        mandate.sign(new Signature(NOON, "session", "PASSWORD", aForm().fingerprint()), LIFE);
        return mandate;
    }

    static Mandate onePaperedOn(LocalDate signedOn, LocalDate lastDebitOn) {
        return Mandate.signedElsewhere(
                MandateId.random(), new MandateReference("PAPER-1"), FIRST, signedOn, lastDebitOn);
    }

    static MandateForm aForm() {
        return MandateForm.of(
                new MandateReference("10000001-20261123-1F00D2A4"),
                new MandateForm.Parties(
                        new MandateForm.Creditor(
                                "Mutuelle des Rives",
                                "12 quai des Rives, 75004 Paris",
                                new CreditorIdentifier("FR72ZZZ123456")),
                        new MandateForm.Debtor("Camille Bernard", "8 rue de l’Échiquier, 75011 Paris", "FR •••• 0189")),
                List.of("AUT00012001 · Auto Confort", "HAB00012002 · Habitation"));
    }

    private static DebitAccount anAccount(String id) {
        return DebitAccount.of(
                id,
                new MemberNumber("10000001"),
                new SealedSecret("key", new byte[1]),
                new DebitAccount.Marks("digest-" + id, "FR", "0189", "30006"),
                new AccountHolder("Camille Bernard"));
    }

    private MandateFixture() {}
}
