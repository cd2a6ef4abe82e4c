package fr.societaire.risk.internal;

import fr.societaire.risk.domain.Position;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a country is, for files that know no more: a wide circle, so that nobody is thought far away who may be near. */
@ApplicationScoped
public class CountryPositions {
    private Map<String, Position> positions;

    @PostConstruct
    void read() {
        try (var in = CountryPositions.class.getResourceAsStream("countries.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            positions = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(Collectors.toMap(
                            part -> part[0],
                            part -> new Position(
                                    Double.parseDouble(part[1]),
                                    Double.parseDouble(part[2]),
                                    Double.parseDouble(part[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Position> of(String country) {
        return Optional.ofNullable(positions.get(country));
    }
}
