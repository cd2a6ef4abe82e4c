package fr.societaire.diagnosis.domain;

import java.util.Arrays;
import java.util.List;

/**
 * What the facts come to: every cause that explains them, the first to be tried first, and one thing to do.
 *
 * @param causes in the order of {@link Cause}, never empty: {@link Cause#UNEXPLAINED} is always the last
 */
public record Diagnosis(List<Cause> causes) {
    public Diagnosis {
        causes = List.copyOf(causes);
    }

    public static Diagnosis of(Facts facts) {
        return new Diagnosis(Arrays.stream(Cause.values())
                .filter(cause -> cause.explains(facts))
                .toList());
    }

    /** Of a message whose stable code is known: it says the cause itself. */
    public static Diagnosis of(Cause told) {
        return new Diagnosis(told == Cause.UNEXPLAINED ? List.of(told) : List.of(told, Cause.UNEXPLAINED));
    }

    public Cause cause() {
        return causes.getFirst();
    }

    public Remedy remedy() {
        return cause().remedy();
    }

    /** What else it may be, when the first does not help; the guided trials are always a way on and not told here. */
    public List<Cause> others() {
        return causes.stream()
                .skip(1)
                .filter(cause -> cause != Cause.UNEXPLAINED)
                .toList();
    }
}
