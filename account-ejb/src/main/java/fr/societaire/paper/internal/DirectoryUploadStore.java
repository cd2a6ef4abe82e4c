package fr.societaire.paper.internal;

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
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Copies of papers as files of one directory, shared by the servers, outside of anything a browser can ask for. */
@ApplicationScoped
public class DirectoryUploadStore implements UploadStore {
    private static final int NAME_BYTES = 16;

    @Inject
    @ConfigProperty(name = "portal.uploads.directory")
    String configured;

    private final SecureRandom random = new SecureRandom();
    private Path directory;

    @PostConstruct
    void open() {
        directory = Path.of(configured).toAbsolutePath();
    }

    @Override
    public String put(byte[] content) {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        try {
            Files.createDirectories(directory);
            try (FileChannel file = FileChannel.open(
                    directory.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    file.write(left);
                }
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A paper cannot be filed in " + directory, e);
        }
        return name;
    }

    @Override
    public byte[] read(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("The paper filed as " + name + " is missing", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!name.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a name of this store");
        }
        return directory.resolve(name);
    }
}
