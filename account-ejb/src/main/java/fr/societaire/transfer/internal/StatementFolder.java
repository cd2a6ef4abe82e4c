package fr.societaire.transfer.internal;

import fr.societaire.transfer.UnreadableStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder into which the link to the bank puts its statements and notifications. A file is taken when its name ends with
 * {@code .xml} and it has not grown between two looks; then it goes to {@code done/}, or to {@code refused/} with the reason
 * beside it. Of two servers that take the same file, one finds that it is known.
 */
@ApplicationScoped
public class StatementFolder {
    private static final Logger LOG = Logger.getLogger(StatementFolder.class.getName());

    @Inject
    @ConfigProperty(name = "portal.transfer.folder")
    Optional<String> folder;

    @Inject
    StatementIntake intake;

    private final Map<Path, Long> sizes = new HashMap<>();

    /** Takes the files that have come to rest. */
    synchronized void look() {
        folder.map(Path::of).ifPresent(root -> {
            try {
                look(root);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void look(Path root) throws IOException {
        Map<Path, Long> seen = new HashMap<>();
        try (var files = Files.newDirectoryStream(Files.createDirectories(root), "*.xml")) {
            for (Path file : files) {
                seen.put(file, Files.size(file));
            }
        }
        for (var one : seen.entrySet()) {
            if (one.getValue().equals(sizes.get(one.getKey()))) {
                take(one.getKey());
            }
        }
        sizes.clear();
        sizes.putAll(seen);
    }

    private void take(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            String name = file.getFileName().toString();
            intake.take(name, sha256(file), content)
                    .ifPresent(outcome -> LOG.info(() -> "TRANSFER-FILE " + name + ": " + outcome.received()
                            + " received, " + outcome.known() + " known, "
                            + outcome.problems().size() + " problems"));
            putAway(file, "done");
        } catch (UnreadableStatement refused) {
            LOG.warning(() -> "TRANSFER-ALERT " + file.getFileName() + " was refused: " + refused.getMessage());
            Path away = putAway(file, "refused");
            Files.writeString(away.resolveSibling(away.getFileName() + ".reason"), refused.getMessage());
        } catch (NoSuchFileException another) {
            // Another server has taken it and put it away.
            LOG.fine(() -> file.getFileName() + " is gone");
        }
    }

    private static Path putAway(Path file, String where) throws IOException {
        Path target = Files.createDirectories(file.resolveSibling(where)).resolve(file.getFileName());
        return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
