package fr.societaire.risk.domain;

import java.util.Optional;
import java.util.Set;

/**
 * From where a member has signed in for as long as habits are kept. Where a set is empty nothing is known, and nothing
 * departs from it: somebody new is never suspected of being new.
 *
 * @param devices as {@link fr.societaire.shared.Whereabouts} names them
 */
public record Habits(Set<String> countries, Set<String> networks, Set<String> devices, Optional<Sighting> last) {
    public static final Habits NONE = new Habits(Set.of(), Set.of(), Set.of(), Optional.empty());

    /**
     * Whether a sign-in is worth telling its member: from another country, or from a device that is not known by its cookie
     * and either looks like none of his or stands in a network that is none of his. His very first is not.
     */
    public boolean isSurprisedBy(Circumstances now) {
        boolean elsewhere =
                now.place().country().filter(this::departsFromCountries).isPresent();
        boolean strangeDevice = departsFromDevices(now.from().device())
                || departsFromNetworks(now.from().network());
        return elsewhere || (!now.knownDevice() && strangeDevice);
    }

    boolean departsFromCountries(String country) {
        return !countries.isEmpty() && !countries.contains(country);
    }

    boolean departsFromNetworks(String network) {
        return !networks.isEmpty() && !networks.contains(network);
    }

    boolean departsFromDevices(String device) {
        return !devices.isEmpty() && !devices.contains(device);
    }
}
