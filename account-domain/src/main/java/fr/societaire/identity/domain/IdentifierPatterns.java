package fr.societaire.identity.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The insurer's own shapes of number: an ordered list of kinds and patterns, the first that fits the normal form decides.
 * Written {@code KIND pattern; KIND pattern; …}.
 */
public final class IdentifierPatterns {
    private record Shape(IdentifierKind kind, Pattern pattern) {}

    private final List<Shape> shapes;

    private IdentifierPatterns(List<Shape> shapes) {
        this.shapes = shapes;
    }

    /** Refuses a kind or a pattern that is none with an {@link IllegalArgumentException} that says which. */
    public static IdentifierPatterns parse(String written) {
        return new IdentifierPatterns(Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(IdentifierPatterns::shape)
                .toList());
    }

    /** What was typed, normalised and recognised; empty when no shape fits. */
    public Optional<Identifier> recognise(String typed) {
        String value = Identifier.normalise(typed);
        return shapes.stream()
                .filter(shape -> shape.pattern().matcher(value).matches())
                .findFirst()
                .map(shape -> new Identifier(shape.kind(), value));
    }

    private static Shape shape(String entry) {
        String[] parts = entry.split("\\s+", 2);
        try {
            return new Shape(IdentifierKind.valueOf(parts[0]), Pattern.compile(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("not «KIND pattern»: " + entry, wrong);
        }
    }
}
