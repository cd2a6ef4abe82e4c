package fr.societaire.debit.internal;

import fr.societaire.debit.UnreadableFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The folder where the bank puts its answers. A file is taken when its name ends with {@code .xml} and it has not grown
 * between two looks, the oldest name first; then it goes to {@code done/}, or to {@code refused/} when it is no message of
 * the bank.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BankInbox {
    private static final Logger LOG = Logger.getLogger(BankInbox.class.getName());

    @Inject
    BankFolders folders;

    @Inject
    ReplyIntake intake;

    private final Map<Path, Long> sizes = new HashMap<>();

    /** Looks whether something has arrived and come to rest. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "answers of the bank")
    public void look() {
        if (folders.exist()) {
            try {
                look(folders.inbox());
            } catch (IOException | RuntimeException e) {
                // A timer that throws would rest for minutes: it looks again in five seconds.
                LOG.log(Level.SEVERE, "PORTAL-091 The answers of the bank could not be taken", e);
            }
        }
    }

    private void look(Path inbox) throws IOException {
        Map<Path, Long> seen = new HashMap<>();
        for (Path file : files(inbox)) {
            long size = Files.size(file);
            if (Long.valueOf(size).equals(sizes.get(file))) {
                take(file);
            } else {
                seen.put(file, size);
            }
        }
        sizes.clear();
        sizes.putAll(seen);
    }

    private static List<Path> files(Path inbox) throws IOException {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(file -> file.toString().endsWith(".xml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file) throws IOException {
        try {
            intake.take(file);
            putAway(file, "done");
        } catch (UnreadableFile refused) {
            LOG.log(Level.SEVERE, "PORTAL-090 A file of the bank was refused: {0}", refused.getMessage());
            intake.refused(file, refused);
            putAway(file, "refused");
        }
    }

    /** Another server may have been faster. */
    private static void putAway(Path file, String where) throws IOException {
        Path folder = Files.createDirectories(file.resolveSibling(where));
        try {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException gone) {
            LOG.fine("put away by another server");
        }
    }
}
