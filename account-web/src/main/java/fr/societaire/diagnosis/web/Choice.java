package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.domain.Symptom;

/**
 * One thing that may be seen.
 *
 * @param value its word in an address
 * @param label its sentence
 * @param chosen whether the page was asked with it
 */
public record Choice(String value, String label, boolean chosen) {
    static Choice of(Symptom symptom, String chosen) {
        String word = ComplaintForm.word(symptom);
        return new Choice(word, DiagnosisTexts.of(symptom), word.equals(chosen));
    }
}
