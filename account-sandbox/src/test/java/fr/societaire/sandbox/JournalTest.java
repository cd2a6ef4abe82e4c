package fr.societaire.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    /** Public: the mapper reads public records only. */
    public record Entry(String id, Instant at) {}

    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @TempDir
    Path data;

    @Test
    void what_was_written_is_read_again_in_order() {
        write(new Entry("é 1", NOON), new Entry("2", null));
        assertThat(read()).containsExactly(new Entry("é 1", NOON), new Entry("2", null));
    }

    @Test
    void a_change_cut_by_a_kill_never_took_place_and_the_next_one_is_kept() throws IOException {
        write(new Entry("1", NOON));
        byte[] whole = Files.readAllBytes(file());
        Files.write(
                file(),
                new String(whole, StandardCharsets.UTF_8).substring(0, 20).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        assertThat(read()).containsExactly(new Entry("1", NOON));
        write(new Entry("2", NOON));
        assertThat(read()).extracting(Entry::id).containsExactly("1", "2");
    }

    @Test
    void a_journal_somebody_wrote_into_is_not_trusted() throws IOException {
        Files.writeString(file(), "[{\"kind\":\"Entry\",\n");
        assertThatThrownBy(this::read).isInstanceOf(IllegalStateException.class);
        Files.writeString(file(), "[{\"kind\":\"Stranger\",\"fact\":{}}]\n");
        assertThatThrownBy(this::read).hasMessageContaining("Stranger");
    }

    @Test
    void a_cleared_journal_starts_again() {
        try (Journal<Entry> journal = journal()) {
            journal.open(entry -> {});
            journal.append(List.of(new Entry("1", NOON)));
            journal.clear();
            journal.append(List.of(new Entry("2", NOON)));
        }
        assertThat(read()).extracting(Entry::id).containsExactly("2");
    }

    private void write(Entry... entries) {
        try (Journal<Entry> journal = journal()) {
            journal.open(entry -> {});
            journal.append(List.of(entries));
        }
    }

    private List<Entry> read() {
        List<Entry> found = new ArrayList<>();
        try (Journal<Entry> journal = journal()) {
            journal.open(found::add);
        }
        return found;
    }

    private Journal<Entry> journal() {
        return new Journal<>(file(), List.of(Entry.class));
    }

    private Path file() {
        return data.resolve("journal.jsonl");
    }
}
