package fr.societaire.risk;

import fr.societaire.risk.domain.Place;
import fr.societaire.risk.internal.GeoFiles;
import fr.societaire.shared.NetworkAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where an address is. Whatever is not known stays unknown: a file that is missing or wrong never refuses anybody. */
@ApplicationScoped
public class Places {
    @Inject
    GeoFiles files;

    /** The place of an address as a server tells it. An address of one house or one machine is nowhere. */
    public Place of(String address) {
        return NetworkAddress.parse(address)
                .filter(NetworkAddress::isPublic)
                .map(files::placeOf)
                .orElse(Place.UNKNOWN);
    }

    /** The place of a network as {@link fr.societaire.shared.Whereabouts} names it: that of its first address. */
    public Place ofNetwork(String network) {
        return of(network.split("/", 2)[0]);
    }
}
