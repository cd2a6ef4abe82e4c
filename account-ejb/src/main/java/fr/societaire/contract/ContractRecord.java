package fr.societaire.contract;

import fr.societaire.contract.ContractDetail.Driver;
import fr.societaire.contract.ContractDetail.Guarantee;
import fr.societaire.contract.ContractDetail.InsuredHome;
import fr.societaire.contract.ContractDetail.Option;
import fr.societaire.contract.ContractDetail.PastCoefficient;
import fr.societaire.contract.domain.Coefficient;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PremiumFrequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A contract as the insurer's portfolio states it. Refuses what could not be shown, with an
 * {@link IllegalArgumentException} whose message says which field is wrong.
 *
 * @param premium the amount of one payment at {@code frequency}, taxes included
 * @param asOf the day these figures are true
 * @param vehicle {@code null} unless a vehicle is insured
 * @param home {@code null} unless premises are insured
 */
public record ContractRecord(
        ContractNumber number,
        MemberNumber member,
        ContractKind kind,
        String productName,
        ContractStatus status,
        Term term,
        Money premium,
        PremiumFrequency frequency,
        LocalDate asOf,
        List<Guarantee> guarantees,
        List<String> exclusions,
        List<Option> options,
        VehicleRecord vehicle,
        InsuredHome home) {

    public ContractRecord {
        Objects.requireNonNull(number);
        Objects.requireNonNull(member);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(status);
        Objects.requireNonNull(term);
        Objects.requireNonNull(premium);
        Objects.requireNonNull(frequency);
        Objects.requireNonNull(asOf);
        if (productName == null || productName.isBlank()) {
            throw new IllegalArgumentException("product: required");
        }
        if (status.isOver() && term.endsOn() == null) {
            throw new IllegalArgumentException("endsOn: required once a contract is over");
        }
        guarantees = List.copyOf(guarantees);
        exclusions = List.copyOf(exclusions);
        options = List.copyOf(options);
    }

    /**
     * When the contract runs.
     *
     * @param renewsOn {@code null} when it is not renewed
     * @param endsOn the last day of cover, {@code null} while no end is known
     */
    public record Term(LocalDate startsOn, LocalDate renewsOn, LocalDate endsOn) {
        public Term {
            if (startsOn == null) {
                throw new IllegalArgumentException("startsOn: required");
            }
            if (endsOn != null && endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException("endsOn: before startsOn");
            }
        }
    }

    /**
     * The insured vehicle.
     *
     * @param coefficient {@code null} when it has no bonus-malus
     */
    public record VehicleRecord(
            String plate,
            String make,
            String model,
            LocalDate firstRegisteredOn,
            String usage,
            Coefficient coefficient,
            LocalDate coefficientSince,
            List<PastCoefficient> history,
            List<Driver> drivers) {
        public VehicleRecord {
            if (make == null || make.isBlank() || model == null || model.isBlank()) {
                throw new IllegalArgumentException("vehicle: make and model required");
            }
            history = List.copyOf(history);
            drivers = List.copyOf(drivers);
        }

        String inWords() {
            return make + " " + model + (plate == null ? "" : " · " + plate);
        }
    }

    /** What is insured, in a few words; {@code null} when the product says it all. */
    public String insured() {
        if (vehicle != null) {
            return vehicle.inWords();
        }
        return home == null ? null : String.join(", ", home.address().lines());
    }
}
