package fr.societaire.contract.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** The home or the business premises a contract insures. */
@Entity
@Table(name = "insured_premises")
public class InsuredPremises {
    @EmbeddedId
    private ContractNumber contract;

    @Embedded
    private PostalAddress address;

    private Integer rooms;
    private String occupancy;
    private Integer surface;

    protected InsuredPremises() {}

    public PostalAddress address() {
        return address;
    }

    public Optional<Integer> rooms() {
        return Optional.ofNullable(rooms);
    }

    public Optional<String> occupancy() {
        return Optional.ofNullable(occupancy);
    }

    public Optional<Integer> surface() {
        return Optional.ofNullable(surface);
    }
}
