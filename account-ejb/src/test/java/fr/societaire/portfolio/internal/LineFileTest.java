package fr.societaire.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.portfolio.internal.LineFile.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineFileTest {
    /** The heart of a restart: wherever reading stopped, what follows is what would have followed. */
    @Property(tries = 60, seed = "20261122")
    void reading_goes_on_exactly_where_it_stopped(@ForAll("contents") String content) throws IOException {
        Path file = Files.createTempFile("lines", ".jsonl");
        try {
            Files.writeString(file, content);
            List<String> whole = new ArrayList<>();
            List<Position> places = new ArrayList<>(List.of(Position.START));
            try (LineFile lines = new LineFile(file, Position.START)) {
                for (var line = lines.read(); line != null; line = lines.read()) {
                    whole.add(text(line));
                    places.add(lines.position());
                }
            }
            assertThat(String.join("\n", whole))
                    .isEqualTo(content.endsWith("\n") ? content.substring(0, content.length() - 1) : content);
            assertThat(places.getLast().offset()).isEqualTo(Files.size(file));
            for (Position place : places) {
                assertThat(from(file, place)).isEqualTo(whole.subList((int) place.line(), whole.size()));
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Lines of all lengths, around the size of the buffer too, with characters of one to four bytes. */
    @Provide
    Arbitrary<String> contents() {
        Arbitrary<String> line = Arbitraries.of(
                "", "a", "é€𝄞", "{\"v\":1}", "x".repeat(65_535), "y".repeat(65_536), "é".repeat(40_000));
        return line.list().ofMaxSize(6).map(lines -> String.join("\n", lines));
    }

    private static List<String> from(Path file, Position place) throws IOException {
        List<String> rest = new ArrayList<>();
        try (LineFile lines = new LineFile(file, place)) {
            for (var line = lines.read(); line != null; line = lines.read()) {
                rest.add(text(line));
            }
        }
        return rest;
    }

    private static String text(LineFile.Line line) {
        return new String(line.text(), StandardCharsets.UTF_8);
    }
}
