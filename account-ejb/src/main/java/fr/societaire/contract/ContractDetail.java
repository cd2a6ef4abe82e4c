package fr.societaire.contract;

import fr.societaire.contract.domain.Coefficient;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PostalAddress;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a member may read about one contract.
 *
 * @param vehicle {@code null} unless a vehicle is insured
 * @param home {@code null} unless premises are insured
 */
public record ContractDetail(
        ContractCard card,
        List<Guarantee> guarantees,
        List<String> exclusions,
        List<Option> options,
        Vehicle vehicle,
        InsuredHome home)
        implements Serializable {

    public ContractNumber number() {
        return card.number();
    }

    public Optional<Vehicle> insuredVehicle() {
        return Optional.ofNullable(vehicle);
    }

    public Optional<InsuredHome> insuredHome() {
        return Optional.ofNullable(home);
    }

    /**
     * One guarantee.
     *
     * @param limit the ceiling in words ({@code 30 000 € par sinistre}), {@code null} when there is none
     * @param deductible what stays with the member at each claim, {@code null} when there is none
     * @param explanation what it means, in plain French
     */
    public record Guarantee(String label, String limit, Money deductible, String explanation) implements Serializable {}

    /** An option in force, with what it adds. */
    public record Option(String label, String explanation) implements Serializable {}

    /**
     * The insured vehicle.
     *
     * @param coefficient the bonus-malus in force, {@code null} when the vehicle has none
     * @param history former coefficients, newest first
     */
    public record Vehicle(
            String plate,
            String make,
            String model,
            LocalDate firstRegisteredOn,
            String usage,
            Coefficient coefficient,
            LocalDate coefficientSince,
            List<PastCoefficient> history,
            List<Driver> drivers)
            implements Serializable {}

    /** The coefficient fixed at a renewal, and why. */
    public record PastCoefficient(LocalDate since, Coefficient coefficient, String reason) implements Serializable {}

    /**
     * A named driver.
     *
     * @param licensedOn the day of the licence, {@code null} when unknown
     */
    public record Driver(String name, LocalDate bornOn, LocalDate licensedOn, boolean main) implements Serializable {}

    /**
     * The insured premises.
     *
     * @param rooms number of main rooms
     * @param occupancy {@code Locataire}, {@code Propriétaire occupant}…
     * @param surface in square metres, {@code null} when unknown
     */
    public record InsuredHome(PostalAddress address, Integer rooms, String occupancy, Integer surface)
            implements Serializable {}
}
