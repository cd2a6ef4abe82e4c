package fr.societaire.risk.domain;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Judges an approach against the habits of the member.
 *
 * @param scale what the signals add up to
 * @param crowd from how many members at one address on it is crowded
 * @param fastest how fast anybody travels, in kilometres an hour
 */
public record RiskPolicy(RiskScale scale, int crowd, int fastest) {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    /** Everything in which the approach departs from what is usual. */
    public Set<RiskSignal> signals(Circumstances now, Habits habits) {
        Set<RiskSignal> found = EnumSet.noneOf(RiskSignal.class);
        boolean newNetwork = habits.departsFromNetworks(now.from().network());
        boolean ownNetwork = habits.networks().contains(now.from().network());
        note(found, RiskSignal.NEW_COUNTRY, isElsewhere(now, habits));
        note(found, RiskSignal.IMPOSSIBLE_TRAVEL, !now.isDeclared() && isTooFar(now, habits));
        note(found, RiskSignal.HOSTING_NETWORK, !ownNetwork && isOf(now, NetworkKind.HOSTING));
        note(found, RiskSignal.ANONYMISING_NETWORK, !ownNetwork && isOf(now, NetworkKind.ANONYMISING));
        note(found, RiskSignal.NEW_NETWORK, newNetwork);
        note(
                found,
                RiskSignal.NEW_DEVICE,
                !now.knownDevice() && habits.departsFromDevices(now.from().device()));
        note(found, RiskSignal.CROWDED_ADDRESS, now.accountsAtAddress() >= crowd);
        return found;
    }

    /**
     * The level of an approach, a refusal that stands and a pardon considered. While a refusal stands, the member passes
     * from where he always signs in, with a second factor, and from nowhere else: leaving the VPN helps at once, and
     * whoever holds his password elsewhere cannot shut him out. A pardon makes of a refusal a second factor.
     *
     * @param standing whether a refusal stands
     * @param pardoned whether an advisor has lifted one a moment ago
     */
    public RiskLevel level(Set<RiskSignal> signals, boolean standing, boolean pardoned) {
        RiskLevel level = scale.level(signals);
        if (pardoned) {
            return level == RiskLevel.LOW ? RiskLevel.LOW : RiskLevel.MEDIUM;
        }
        if (!standing) {
            return level;
        }
        return level == RiskLevel.LOW ? RiskLevel.MEDIUM : RiskLevel.HIGH;
    }

    private static void note(Set<RiskSignal> found, RiskSignal signal, boolean given) {
        if (given) {
            found.add(signal);
        }
    }

    private static boolean isOf(Circumstances now, NetworkKind kind) {
        return now.place().network() == kind;
    }

    private static boolean isElsewhere(Circumstances now, Habits habits) {
        return !now.isDeclared()
                && now.place().country().filter(habits::departsFromCountries).isPresent();
    }

    private boolean isTooFar(Circumstances now, Habits habits) {
        return habits.last()
                .flatMap(last -> now.place()
                        .position()
                        .map(here -> last.position().leastDistanceTo(here)
                                > fastest
                                        * Duration.between(last.at(), now.at()).toMillis()
                                        / HOUR))
                .orElse(false);
    }
}
