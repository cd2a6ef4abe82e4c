package fr.societaire.diagnosis.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known when somebody asks why he cannot get in.
 *
 * @param symptom what he says he sees
 * @param readings what was looked at
 */
public record Facts(Optional<Symptom> symptom, Map<Check, Reading> readings) {
    public static final Facts NONE = new Facts(Optional.empty(), Map.of());

    public Facts {
        readings = Map.copyOf(readings);
    }

    public static Facts of(Symptom symptom) {
        return new Facts(Optional.of(symptom), Map.of());
    }

    public Facts with(Check check, Reading reading) {
        Map<Check, Reading> more = new EnumMap<>(Check.class);
        more.putAll(readings);
        more.put(check, reading);
        return new Facts(symptom, more);
    }

    boolean says(Symptom one) {
        return symptom.filter(one::equals).isPresent();
    }

    /** Nothing was said, or one of these. */
    boolean saysNothingBut(Symptom... some) {
        Set<Symptom> admitted = EnumSet.noneOf(Symptom.class);
        admitted.addAll(Set.of(some));
        return symptom.map(admitted::contains).orElse(true);
    }

    boolean isBad(Check check) {
        return readings.get(check) == Reading.BAD;
    }
}
