package fr.societaire.sandbox.processor;

import java.util.Set;
import java.util.stream.Collectors;

/** The paths a caller wants written in full instead of as ids: {@code payment_intent.latest_charge}. */
record Expand(Set<String> paths) {
    static final Expand NOTHING = new Expand(Set.of());

    boolean has(String field) {
        return paths.stream().anyMatch(path -> path.equals(field) || path.startsWith(field + "."));
    }

    Expand inside(String field) {
        return new Expand(paths.stream()
                .filter(path -> path.startsWith(field + "."))
                .map(path -> path.substring(field.length() + 1))
                .collect(Collectors.toSet()));
    }
}
