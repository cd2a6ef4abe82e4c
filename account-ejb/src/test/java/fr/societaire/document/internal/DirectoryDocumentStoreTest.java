package fr.societaire.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.document.domain.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryDocumentStoreTest {
    private static final byte[] BYTES = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    private final DirectoryDocumentStore store = new DirectoryDocumentStore();

    @BeforeEach
    void open() {
        store.configured = directory.resolve("documents").toString();
        store.open();
    }

    @Test
    void what_is_filed_is_read_back_under_its_digest() throws IOException {
        Sha256 name = store.put(BYTES);
        assertThat(name).isEqualTo(Sha256.of(BYTES));
        assertThat(store.read(name)).isEqualTo(BYTES);
        assertThat(files()).containsExactly(name + ".pdf");
    }

    @Test
    void filed_twice_it_is_there_once() throws IOException {
        store.put(BYTES);
        store.put(BYTES);
        assertThat(files()).hasSize(1);
    }

    @Test
    void an_altered_or_missing_file_is_never_served() throws IOException {
        Sha256 name = store.put(BYTES);
        Files.writeString(path(name), "%PDX");
        assertThatThrownBy(() -> store.read(name))
                .hasMessageContaining("DOC-003")
                .hasMessageContaining("altered");
        store.remove(name);
        assertThat(store.holds(name)).isFalse();
        assertThatThrownBy(() -> store.read(name))
                .hasMessageContaining("DOC-003")
                .hasMessageContaining("missing");
    }

    @Test
    void what_a_crash_left_unfinished_is_never_a_document_and_goes_with_the_sweep() throws IOException {
        Sha256 name = Sha256.of(BYTES);
        Files.createDirectories(path(name).getParent());
        Path unfinished = Files.writeString(path(name).resolveSibling(name + "1.part"), "%P");
        assertThat(store.holds(name)).isFalse();
        assertThat(oldEnough()).isEmpty();
        assertThat(unfinished).exists();
        age(unfinished);
        assertThat(oldEnough()).isEmpty();
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void only_files_of_age_are_offered_to_the_sweep() throws IOException {
        Sha256 old = store.put(BYTES);
        store.put("%PDF young".getBytes(StandardCharsets.US_ASCII));
        age(path(old));
        assertThat(oldEnough()).containsExactly(old);
    }

    @Test
    void a_store_that_cannot_write_says_so() throws IOException {
        Files.writeString(directory.resolve("documents"), "in the way");
        assertThatThrownBy(() -> store.put(BYTES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("DOC-002");
    }

    private List<Sha256> oldEnough() {
        try (Stream<Sha256> found = store.filedSince(StoreSweep.GRACE)) {
            return found.toList();
        }
    }

    private static void age(Path file) throws IOException {
        Instant stamped = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(
                file, FileTime.from(stamped.minus(StoreSweep.GRACE).minus(Duration.ofSeconds(1))));
    }

    private Path path(Sha256 name) {
        return Path.of(store.configured, name.hex().substring(0, 2), name + ".pdf");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
