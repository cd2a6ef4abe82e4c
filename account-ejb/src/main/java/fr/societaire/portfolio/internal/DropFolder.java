package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportOrigin;
import fr.societaire.portfolio.ImportProgress;
import fr.societaire.portfolio.RejectedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder where files are dropped for import. A file is taken when its name ends with {@code .jsonl} and it has not
 * grown between two looks; whoever writes slowly names it {@code .part} and renames it at the end. Once read it goes to
 * {@code done/}, with a report beside it.
 */
@ApplicationScoped
public class DropFolder {
    private static final int PAGE = 1000;

    @Inject
    @ConfigProperty(name = "portal.portfolio.folder")
    Optional<String> folder;

    @Inject
    ImportLedger ledger;

    @Inject
    ImportReports reports;

    private final Map<Path, Long> sizes = new HashMap<>();

    /** Takes the files that have come to rest. */
    public synchronized void look() throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        Path root = Files.createDirectories(Path.of(folder.get()));
        Map<Path, Long> seen = new HashMap<>();
        try (var files = Files.newDirectoryStream(root, "*.jsonl")) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    seen.put(file, Files.size(file));
                }
            }
        }
        seen.forEach((file, size) -> {
            if (size.equals(sizes.get(file))) {
                ledger.enqueue(file, size, ImportOrigin.DROPPED);
            }
        });
        sizes.clear();
        sizes.putAll(seen);
    }

    public boolean exists() {
        return folder.isPresent();
    }

    /** Receives a file of the operator's, whole, where nobody takes it for a dropped one. */
    public Path receive(String name, InputStream content) throws IOException {
        Path received = Files.createDirectories(Path.of(folder.orElseThrow()).resolve("received"));
        Path file = received.resolve(UUID.randomUUID() + "-" + name);
        Files.copy(content, file);
        return file;
    }

    /** Puts files that are over in {@code done/}, each with its report. Done again after a crash, it ends the same. */
    public void putAway() throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        for (ImportProgress over : reports.unfiled()) {
            Path file = reports.file(over.id());
            Path done = Files.createDirectories(Path.of(folder.get()).resolve("done"));
            String name = over.id() + "-" + over.file();
            report(over, done.resolve(name + ".report"));
            if (Files.exists(file)) {
                Files.move(file, done.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            reports.filed(over.id());
        }
    }

    private void report(ImportProgress over, Path report) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(report)) {
            out.write("file %s%nstatus %s%nlines %d%naccepted %d%nrejected %d%n"
                    .formatted(over.file(), over.status(), over.linesRead(), over.accepted(), over.rejected()));
            if (over.failure() != null) {
                out.write("failure %s%n".formatted(over.failure()));
            }
            long after = 0;
            List<RejectedLine> page = reports.rejects(over.id(), after, PAGE);
            while (!page.isEmpty()) {
                for (RejectedLine line : page) {
                    String subject = line.subject() == null ? "" : line.subject() + ": ";
                    out.write("line %d: %s%s%n".formatted(line.line(), subject, line.reason()));
                }
                page = reports.rejects(over.id(), page.getLast().line(), PAGE);
            }
        }
    }
}
