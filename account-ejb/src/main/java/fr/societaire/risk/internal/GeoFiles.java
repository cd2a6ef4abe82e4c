package fr.societaire.risk.internal;

import fr.societaire.risk.domain.Place;
import fr.societaire.shared.NetworkAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two files the operator may give: of places, and of networks. */
@ApplicationScoped
public class GeoFiles {
    @Inject
    @ConfigProperty(name = "portal.places.country-file")
    Optional<String> countryFile;

    @Inject
    @ConfigProperty(name = "portal.places.network-file")
    Optional<String> networkFile;

    @Inject
    PlaceReading reading;

    private GeoFile countries;
    private GeoFile networks;

    @PostConstruct
    void open() {
        countries = new GeoFile("portal.places.country-file", countryFile);
        networks = new GeoFile("portal.places.network-file", networkFile);
    }

    public Place placeOf(NetworkAddress address) {
        return reading.place(countries.entry(address.address()), networks.entry(address.address()));
    }

    /** Reads anew what the operator has replaced. */
    void refresh() {
        countries.refresh();
        networks.refresh();
    }

    GeoFile countries() {
        return countries;
    }

    GeoFile networks() {
        return networks;
    }
}
