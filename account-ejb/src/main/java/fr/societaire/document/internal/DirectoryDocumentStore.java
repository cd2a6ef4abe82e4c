package fr.societaire.document.internal;

import fr.societaire.document.domain.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Documents as files of one directory, shared by the servers: {@code 4f/4f3a….pdf}. A file is written beside, forced to
 * the disk, then renamed: under its name there is never half a document.
 */
@ApplicationScoped
public class DirectoryDocumentStore implements DocumentStore {
    private static final String SUFFIX = ".pdf";
    private static final String UNFINISHED = ".part";

    @Inject
    @ConfigProperty(name = "portal.documents.directory")
    String configured;

    private Path directory;

    @PostConstruct
    void open() {
        directory = Path.of(configured).toAbsolutePath();
    }

    @Override
    public Sha256 put(byte[] bytes) {
        Sha256 name = Sha256.of(bytes);
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), name.hex(), UNFINISHED);
            write(bytes, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
            force(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("DOC-002 A document cannot be filed in " + directory, e);
        }
        return name;
    }

    private static void write(byte[] bytes, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** A new name is only safe once its directory is written too. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public byte[] read(Sha256 name) {
        try {
            byte[] bytes = Files.readAllBytes(file(name));
            if (!Sha256.of(bytes).equals(name)) {
                throw new IllegalStateException("DOC-003 The document filed as " + name + " has been altered");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("DOC-003 The document filed as " + name + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean holds(Sha256 name) {
        return Files.exists(file(name));
    }

    /** Among them what a crash left unfinished, which goes at once: it belongs to nobody. */
    @Override
    @SuppressWarnings("StreamResourceLeak") // closed by who asked for it, as the port says
    public Stream<Sha256> filedSince(Duration age) {
        try {
            Files.createDirectories(directory);
            Instant latest = diskTime().minus(age);
            return Files.walk(directory, 2)
                    .filter(Files::isRegularFile)
                    .filter(file -> !isNewer(file, latest))
                    .filter(DirectoryDocumentStore::isFinishedOrDropped)
                    .map(file -> new Sha256(file.getFileName().toString().replace(SUFFIX, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the disk would stamp on a file now: the one clock the age of files can be told by. */
    private Instant diskTime() throws IOException {
        Path probe = Files.createTempFile(directory, "time", UNFINISHED);
        try {
            return Files.getLastModifiedTime(probe).toInstant();
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean isNewer(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(instant);
        } catch (NoSuchFileException renamedMeanwhile) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFinishedOrDropped(Path file) {
        if (!file.toString().endsWith(UNFINISHED)) {
            return file.getFileName().toString().matches("[0-9a-f]{64}\\" + SUFFIX);
        }
        try {
            Files.deleteIfExists(file);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(Sha256 name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Sha256 name) {
        return directory.resolve(name.hex().substring(0, 2)).resolve(name.hex() + SUFFIX);
    }
}
