package fr.societaire.diagnosis;

import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.diagnosis.domain.Symptom;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody tells who cannot get in.
 *
 * @param symptom what he sees
 * @param found what his browser found; of its own checks only
 * @param appVersion of the application he comes from, as it says; empty for a browser
 */
public record Complaint(Optional<Symptom> symptom, Map<Check, Reading> found, Optional<String> appVersion) {
    public Complaint {
        found = Map.copyOf(found);
        if (!found.keySet().stream().allMatch(Check::isInBrowser)) {
            throw new IllegalArgumentException("a browser tells of itself only");
        }
    }
}
