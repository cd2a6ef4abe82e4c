package fr.societaire.contract.domain;

import fr.societaire.shared.ContractNumber;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** The vehicle a contract insures, and its bonus-malus in force. */
@Entity
@Table(name = "insured_vehicle")
public class InsuredVehicle {
    @EmbeddedId
    private ContractNumber contract;

    private String plate;
    private String make;
    private String model;

    @Column(name = "first_registered_on")
    private LocalDate firstRegisteredOn;

    @Column(name = "vehicle_usage")
    private String usage;

    private Integer coefficient;

    @Column(name = "coefficient_since")
    private LocalDate coefficientSince;

    protected InsuredVehicle() {}

    public Optional<String> plate() {
        return Optional.ofNullable(plate);
    }

    public String make() {
        return make;
    }

    public String model() {
        return model;
    }

    public Optional<LocalDate> firstRegisteredOn() {
        return Optional.ofNullable(firstRegisteredOn);
    }

    public Optional<String> usage() {
        return Optional.ofNullable(usage);
    }

    public Optional<Coefficient> coefficient() {
        return Optional.ofNullable(coefficient).map(Coefficient::new);
    }

    public Optional<LocalDate> coefficientSince() {
        return Optional.ofNullable(coefficientSince);
    }
}
