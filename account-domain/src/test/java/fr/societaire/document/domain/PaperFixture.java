package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Papers of Camille Bernard, valid as they are. */
public final class PaperFixture {
    public static final Insurer INSURER = new Insurer(
            "Mutuelle des Rives",
            "12 quai des Célestins, 75004 Paris",
            "01 99 00 10 00",
            "Mutuelle des Rives, société d’assurance mutuelle à cotisations variables régie par le Code des assurances."
                    + " Autorité de contrôle\u00A0: ACPR, 4 place de Budapest, 75436 Paris Cedex 09.");
    public static final Holder CAMILLE = new Holder("Camille Bernard", List.of("8 rue de l’Échiquier", "75011 Paris"));
    public static final MemberNumber MEMBER = new MemberNumber("10000001");
    public static final Instant ISSUED_AT = Instant.parse("2026-11-22T09:30:15Z");

    public static CarAttestation aCarAttestation() {
        return aCarAttestationFor("AA-123-BB");
    }

    public static CarAttestation aCarAttestationFor(String plate) {
        return new CarAttestation(
                INSURER,
                MEMBER,
                new ContractNumber("AUT00012001"),
                CAMILLE,
                "Auto Tous risques",
                plate,
                "Renault",
                "Clio V",
                LocalDate.of(2021, 4, 1),
                new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                List.of(
                        new Cover(
                                "Responsabilité civile",
                                "Dommages corporels : sans limite ; dommages matériels : 100 000 000 € par sinistre",
                                ""),
                        new Cover("Catastrophes naturelles", "Valeur du véhicule au jour du sinistre", "380,00 €"),
                        new Cover("Protection du conducteur", "1 000 000 € par accident", ""),
                        new Cover("Défense et recours", "10 000,00 €", ""),
                        new Cover("Dommages tous accidents", "Valeur du véhicule", "350,00 €"),
                        new Cover("Vol et incendie", "Valeur du véhicule", "350,00 €"),
                        new Cover("Bris de glace", "Frais réels", "75,00 €"),
                        new Cover("Assistance 0 km", "", "")));
    }

    public static HomeAttestation aHomeAttestation() {
        return new HomeAttestation(
                INSURER,
                new MemberNumber("10000005"),
                new ContractNumber("HAB00012051"),
                new Holder("Nadia Haddad", List.of("3 rue du Chapître", "35000 Rennes")),
                "Habitation Locataire",
                "3 rue du Chapître, 35000 Rennes",
                true,
                LocalDate.of(2026, 9, 1),
                new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)),
                List.of(
                        new Cover(
                                "Risques locatifs (incendie, explosion, dégât des eaux)", "1 500 000,00 €", "150,00 €"),
                        new Cover("Responsabilité civile vie privée", "5 000 000,00 €", ""),
                        new Cover("Vol et vandalisme", "20 000,00 €", "150,00 €")));
    }

    public static SepaMandate aSepaMandate() {
        return new SepaMandate(
                aPaymentReceipt().insurer(),
                aPaymentReceipt().member(),
                aPaymentReceipt().contract(),
                aPaymentReceipt().holder(),
                "10000001-20261122-1F00D2A4",
                List.of(
                        new SepaMandate.Line("Identifiant du créancier SEPA (ICS)", "FR72ZZZ123456"),
                        new SepaMandate.Line("Compte à débiter (IBAN)", "FR •••• 0189")),
                List.of("En signant ce mandat, vous autorisez…"),
                LocalDate.of(2026, 11, 22),
                List.of(new SepaMandate.Line("Empreinte du texte (SHA-256)", "0123456789abcdef".repeat(4))));
    }

    public static PaymentReceipt aPaymentReceipt() {
        return new PaymentReceipt(
                INSURER,
                MEMBER,
                new ContractNumber("AUT00012001"),
                CAMILLE,
                "Auto Tous risques",
                new InstalmentId("AUT00012001-2026-12"),
                LocalDate.of(2026, 12, 2),
                Money.euros("51.00"),
                LocalDate.of(2026, 11, 22),
                "PAY-7F3K2M");
    }

    /** Always the same, so that what is made of it may be compared. */
    public static Issue anIssue() {
        return new Issue(new DocumentId("00112233445566778899aabbccddeeff"), ISSUED_AT);
    }

    private PaperFixture() {}
}
