package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.Complaint;
import fr.societaire.diagnosis.domain.Check;
import fr.societaire.diagnosis.domain.Reading;
import fr.societaire.diagnosis.domain.Symptom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The complaint as the fields of a form, the same in the address of a diagnosis and in the form that keeps it: the words
 * of our own lists only, so that nothing typed is ever written down.
 */
final class ComplaintForm {
    static final String SYMPTOM = "symptome";
    static final String APP = "app";

    static Complaint read(UnaryOperator<String> parameters) {
        Map<Check, Reading> found = new EnumMap<>(Check.class);
        checks().forEach(check -> reading(parameters.apply(field(check))).ifPresent(read -> found.put(check, read)));
        return new Complaint(
                among(Symptom.values(), parameters.apply(SYMPTOM)), found, Optional.ofNullable(parameters.apply(APP)));
    }

    static List<Check> checks() {
        return Arrays.stream(Check.values()).filter(Check::isInBrowser).toList();
    }

    /** {@code caps-lock} */
    static String field(Check check) {
        return word(check);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Reading> reading(String word) {
        return among(Reading.values(), word);
    }

    private static <E extends Enum<E>> Optional<E> among(E[] list, String word) {
        return Arrays.stream(list).filter(one -> word(one).equals(word)).findFirst();
    }

    private ComplaintForm() {}
}
