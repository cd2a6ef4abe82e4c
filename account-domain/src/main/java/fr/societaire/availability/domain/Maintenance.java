package fr.societaire.availability.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A stop the operator has declared.
 *
 * @param from when it begins
 * @param until when all works again
 * @param functions what is stopped
 * @param reason why, in a few words for members; may be empty
 */
public record Maintenance(Instant from, Instant until, Set<ServiceFunction> functions, String reason) {
    public Maintenance {
        if (!from.isBefore(until) || functions.isEmpty()) {
            throw new IllegalArgumentException("a maintenance lasts, and stops something");
        }
        functions = Set.copyOf(functions);
    }

    /**
     * As the operator writes it: {@code from} and {@code until} as {@code 2026-12-01T22:00+01:00}, {@code functions} as
     * names with commas between, all of them where it is left out, and a {@code reason}. Nothing written is no maintenance.
     */
    public static Optional<Maintenance> read(Map<String, String> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Maintenance(
                    OffsetDateTime.parse(written.getOrDefault("from", "")).toInstant(),
                    OffsetDateTime.parse(written.getOrDefault("until", "")).toInstant(),
                    functions(written.getOrDefault("functions", "")),
                    written.getOrDefault("reason", "").strip()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time of the form 2026-12-01T22:00+01:00", e);
        }
    }

    private static Set<ServiceFunction> functions(String names) {
        if (names.isBlank()) {
            return EnumSet.allOf(ServiceFunction.class);
        }
        Set<ServiceFunction> functions = EnumSet.noneOf(ServiceFunction.class);
        Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .map(ServiceFunction::valueOf)
                .forEach(functions::add);
        return functions;
    }

    public boolean isOn(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    public boolean isAhead(Instant now) {
        return now.isBefore(from);
    }

    public boolean stops(ServiceFunction function, Instant now) {
        return isOn(now) && functions.contains(function);
    }
}
