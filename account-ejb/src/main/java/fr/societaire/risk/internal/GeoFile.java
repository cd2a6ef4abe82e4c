package fr.societaire.risk.internal;

import com.maxmind.db.Reader;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One file in MaxMind's format, held in memory. Without it, or when it cannot be read, nothing is known of any address:
 * that is said once in the log, and in the health of the portal for as long as it lasts.
 */
final class GeoFile {
    private static final Logger LOG = Logger.getLogger(GeoFile.class.getName());

    private final String setting;
    private final Optional<Path> file;
    private volatile Loaded loaded = Loaded.NOTHING;

    GeoFile(String setting, Optional<String> path) {
        this.setting = setting;
        this.file = path.filter(text -> !text.isBlank()).map(Path::of);
        if (file.isEmpty()) {
            LOG.info(setting + " is not set: where sign-ins come from is not fully known");
        }
        refresh();
    }

    /** What the file says of an address; empty where it says nothing. */
    Map<?, ?> entry(InetAddress address) {
        Loaded now = loaded;
        if (now.reader == null) {
            return Map.of();
        }
        try {
            Map<?, ?> entry = now.reader.get(address, Map.class);
            return entry == null ? Map.of() : entry;
        } catch (IOException | RuntimeException broken) {
            loaded = new Loaded(null, now.date, State.UNREADABLE);
            LOG.log(Level.WARNING, setting + ": the file cannot be read any further", broken);
            return Map.of();
        }
    }

    /** Reads the file if it is another than the one in memory; one that cannot be read leaves the old one in place. */
    void refresh() {
        file.ifPresent(path -> {
            try {
                FileTime date = Files.getLastModifiedTime(path);
                if (!date.equals(loaded.date)) {
                    loaded = new Loaded(new Reader(path.toFile(), Reader.FileMode.MEMORY), date, State.LOADED);
                    LOG.info(setting + ": read " + path + " of " + date);
                }
            } catch (IOException missing) {
                if (loaded.state == State.ABSENT) {
                    loaded = new Loaded(null, null, State.UNREADABLE);
                    LOG.log(Level.WARNING, setting + ": the file cannot be read", missing);
                }
            }
        });
    }

    /** In a word, for the health of the portal. */
    State state() {
        return loaded.state;
    }

    enum State {
        ABSENT,
        LOADED,
        UNREADABLE
    }

    private record Loaded(Reader reader, FileTime date, State state) {
        private static final Loaded NOTHING = new Loaded(null, null, State.ABSENT);
    }
}
