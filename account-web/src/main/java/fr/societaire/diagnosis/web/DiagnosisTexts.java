package fr.societaire.diagnosis.web;

import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.diagnosis.domain.Cause;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Remedy;
import fr.societaire.diagnosis.domain.Symptom;
import fr.societaire.platform.web.Sentences;

/** The sentences of the diagnosis and of the state of the service. */
final class DiagnosisTexts {
    static final Sentences SENTENCES = new Sentences("fr.societaire.diagnosis.web.messages");

    static String of(Symptom symptom) {
        return SENTENCES.text("symptom." + symptom);
    }

    static String of(Cause cause) {
        return SENTENCES.text("cause." + cause);
    }

    static String of(Remedy remedy, String part) {
        return SENTENCES.text("remedy." + remedy + "." + part);
    }

    static String of(Check check, String part) {
        return SENTENCES.text("check." + check + "." + part);
    }

    static String of(ServiceFunction function) {
        return SENTENCES.text("function." + function);
    }

    static String of(FunctionState state) {
        return SENTENCES.text("state." + state);
    }

    private DiagnosisTexts() {}
}
