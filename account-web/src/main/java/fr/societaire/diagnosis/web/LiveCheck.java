package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Reading;
import java.util.Optional;

/**
 * One check of the browser.
 *
 * @param field its field
 * @param name what is looked at
 * @param fix what to do when it is not well
 * @param found the word of its reading where the page was asked with one; empty otherwise
 */
public record LiveCheck(String field, String name, String fix, String found) {
    static LiveCheck of(Check check, String found) {
        String known = Optional.ofNullable(found)
                .filter(word ->
                        word.equals(ComplaintForm.word(Reading.BAD)) || word.equals(ComplaintForm.word(Reading.GOOD)))
                .orElse("");
        return new LiveCheck(
                ComplaintForm.field(check), DiagnosisTexts.of(check, "name"), DiagnosisTexts.of(check, "fix"), known);
    }
}
