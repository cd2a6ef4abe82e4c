package fr.societaire.diagnosis.internal;

import fr.societaire.diagnosis.Examination;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** Diagnoses that were kept, as entries of the journal about nobody: whoever complains has not said who he is. */
@Stateless
@PermitAll
public class DiagnosisArchive {
    @Inject
    Journal journal;

    public SupportCode write(Examination examination, String address, String userAgent) {
        var diagnosis = examination.diagnosis();
        Happening happening = Happening.of(Deed.DIAGNOSED)
                .by(Actor.member())
                .from(address, userAgent)
                .with("cause", diagnosis.cause())
                .with("remedy", diagnosis.remedy());
        var symptom = examination.facts().symptom();
        happening = symptom.isPresent() ? happening.with("symptom", symptom.get()) : happening;
        for (var reading : examination.facts().readings().entrySet()) {
            if (reading.getValue() == Reading.BAD) {
                happening = happening.with(reading.getKey().name().toLowerCase(Locale.ROOT), reading.getValue());
            }
        }
        return journal.write(happening);
    }
}
