package fr.societaire.risk.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What each signal weighs, and from which sum on an approach is of which level. A signal without a weight weighs nothing.
 */
public record RiskScale(Map<RiskSignal, Integer> weights, int mediumFrom, int highFrom) {
    /** Refuses levels out of order. */
    public RiskScale {
        if (mediumFrom <= 0 || highFrom <= mediumFrom) {
            throw new IllegalArgumentException("0 < medium < high expected, not " + mediumFrom + " and " + highFrom);
        }
        weights = Map.copyOf(weights);
    }

    /**
     * Reads weights as they are configured: {@code NEW_COUNTRY 40; NEW_DEVICE 10}.
     *
     * @throws IllegalArgumentException for a signal that does not exist or a weight that is no number
     */
    public static Map<RiskSignal, Integer> weights(String configured) {
        Map<RiskSignal, Integer> weights = new EnumMap<>(RiskSignal.class);
        Arrays.stream(configured.split(";", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("\\s+", 2))
                .forEach(pair -> weights.put(RiskSignal.valueOf(pair[0]), Integer.valueOf(pair[1])));
        return weights;
    }

    /** The level the signals add up to. */
    public RiskLevel level(Set<RiskSignal> signals) {
        int sum = signals.stream()
                .mapToInt(signal -> weights.getOrDefault(signal, 0))
                .sum();
        if (sum >= highFrom) {
            return RiskLevel.HIGH;
        }
        return sum >= mediumFrom ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }
}
