package fr.societaire.contract.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.ContractDetail;
import fr.societaire.contract.ContractDetail.Driver;
import fr.societaire.contract.ContractDetail.Guarantee;
import fr.societaire.contract.ContractDetail.InsuredHome;
import fr.societaire.contract.ContractDetail.Option;
import fr.societaire.contract.ContractDetail.PastCoefficient;
import fr.societaire.contract.ContractDetail.Vehicle;
import fr.societaire.contract.domain.Coefficient;
import fr.societaire.contract.domain.ContractLine;
import fr.societaire.contract.domain.ContractLine.Section;
import fr.societaire.contract.domain.InsuredPremises;
import fr.societaire.contract.domain.InsuredVehicle;
import fr.societaire.shared.Money;
import java.util.List;
import java.util.function.Function;

/** Puts the rows of a contract together as the member reads them. */
record DetailReading(List<ContractLine> lines) {

    static ContractDetail of(
            ContractCard card, InsuredVehicle vehicle, InsuredPremises premises, List<ContractLine> lines) {
        var reading = new DetailReading(lines);
        return new ContractDetail(
                card,
                reading.section(Section.GUARANTEE, DetailReading::guarantee),
                reading.section(Section.EXCLUSION, ContractLine::label),
                reading.section(Section.OPTION, line -> new Option(line.label(), line.explanation())),
                vehicle == null ? null : reading.vehicle(vehicle),
                premises == null ? null : home(premises));
    }

    private <T> List<T> section(Section section, Function<ContractLine, T> as) {
        return lines.stream().filter(line -> line.section() == section).map(as).toList();
    }

    private static Guarantee guarantee(ContractLine line) {
        Money deductible = line.amount() == null ? null : Money.ofCents(line.amount());
        return new Guarantee(line.label(), line.limit(), deductible, line.explanation());
    }

    private Vehicle vehicle(InsuredVehicle vehicle) {
        return new Vehicle(
                vehicle.plate().orElse(null),
                vehicle.make(),
                vehicle.model(),
                vehicle.firstRegisteredOn().orElse(null),
                vehicle.usage().orElse(null),
                vehicle.coefficient().orElse(null),
                vehicle.coefficientSince().orElse(null),
                section(Section.COEFFICIENT, DetailReading::coefficient),
                section(Section.DRIVER, DetailReading::driver));
    }

    private static PastCoefficient coefficient(ContractLine line) {
        return new PastCoefficient(line.firstDay(), new Coefficient(Math.toIntExact(line.amount())), line.label());
    }

    private static Driver driver(ContractLine line) {
        return new Driver(line.label(), line.firstDay(), line.secondDay(), line.isFlagged());
    }

    private static InsuredHome home(InsuredPremises premises) {
        return new InsuredHome(
                premises.address(),
                premises.rooms().orElse(null),
                premises.occupancy().orElse(null),
                premises.surface().orElse(null));
    }
}
