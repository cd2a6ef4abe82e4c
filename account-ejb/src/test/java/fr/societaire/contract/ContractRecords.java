package fr.societaire.contract;

import fr.societaire.contract.ContractDetail.Driver;
import fr.societaire.contract.ContractDetail.Guarantee;
import fr.societaire.contract.ContractDetail.InsuredHome;
import fr.societaire.contract.ContractDetail.Option;
import fr.societaire.contract.ContractDetail.PastCoefficient;
import fr.societaire.contract.ContractRecord.Term;
import fr.societaire.contract.ContractRecord.VehicleRecord;
import fr.societaire.contract.domain.Coefficient;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PostalAddress;
import fr.societaire.shared.PremiumFrequency;
import java.time.LocalDate;
import java.util.List;

/** Contracts for tests, valid by default. */
public final class ContractRecords {
    private String number = "AUT00012001";
    private String member = "10000001";
    private ContractKind kind = ContractKind.AUTO;
    private ContractStatus status = ContractStatus.ACTIVE;
    private String product = "Auto Confort";

    public static ContractRecords aContract() {
        return new ContractRecords();
    }

    public ContractRecords numbered(String number) {
        this.number = number;
        return this;
    }

    public ContractRecords ofMember(String member) {
        this.member = member;
        return this;
    }

    public ContractRecords withKind(ContractKind kind) {
        this.kind = kind;
        return this;
    }

    public ContractRecords withStatus(ContractStatus status) {
        this.status = status;
        return this;
    }

    public ContractRecords withProduct(String product) {
        this.product = product;
        return this;
    }

    public ContractRecord build() {
        return new ContractRecord(
                new ContractNumber(number),
                new MemberNumber(member),
                kind,
                product,
                status,
                new Term(
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        status.isOver() ? LocalDate.of(2026, 3, 31) : null),
                Money.euros("51.00"),
                PremiumFrequency.MONTHLY,
                LocalDate.of(2026, 11, 20),
                List.of(
                        new Guarantee("Responsabilité civile", null, null, "Les dommages causés aux autres."),
                        new Guarantee("Bris de glace", "1 500 € par an", Money.euros("75"), "Vitres et phares.")),
                List.of("La conduite sans permis"),
                List.of(new Option("Véhicule de remplacement", "Sept jours.")),
                kind.isVehicle() ? aVehicle() : null,
                kind == ContractKind.HOME ? aHome() : null);
    }

    private static VehicleRecord aVehicle() {
        return new VehicleRecord(
                "AA-123-BB",
                "Peugeot",
                "208",
                LocalDate.of(2019, 6, 14),
                "Trajets privés et domicile-travail",
                Coefficient.of("0.68"),
                LocalDate.of(2026, 1, 1),
                List.of(
                        new PastCoefficient(LocalDate.of(2024, 1, 1), Coefficient.of("0.76"), "Année sans sinistre"),
                        new PastCoefficient(LocalDate.of(2025, 1, 1), Coefficient.of("0.72"), "Année sans sinistre")),
                List.of(new Driver("Camille Bernard", LocalDate.of(1984, 3, 12), LocalDate.of(2003, 5, 6), true)));
    }

    private static InsuredHome aHome() {
        return new InsuredHome(new PostalAddress("12 rue des Lilas", null, "75011", "Paris", null), 3, "Locataire", 62);
    }
}
