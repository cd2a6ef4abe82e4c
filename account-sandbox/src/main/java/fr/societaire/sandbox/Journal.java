package fr.societaire.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * What happened, one JSON line per change with all its facts, only ever appended to. Reading it again from the start
 * rebuilds the state: a change is written whole before it is told to anybody, and one cut by a kill never took place.
 *
 * @param <T> the facts; records whose simple names stand in the lines
 */
public final class Journal<T> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Journal.class.getName());

    private final Path file;
    private final Map<String, Class<? extends T>> kinds;
    private final Jsonb jsonb = JsonbBuilder.create();
    private FileChannel channel;

    /** A journal kept in that file, which need not exist yet, of facts of these kinds. */
    public Journal(Path file, Collection<Class<? extends T>> kinds) {
        this.file = file;
        this.kinds = kinds.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    /** Hands over every fact written so far, in order, then stays open for new ones. */
    public synchronized void open(Consumer<T> reader) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            replay(Files.readAllBytes(file), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the facts of one change; they have reached the operating system when this returns. */
    public synchronized void append(List<? extends T> change) {
        JsonArrayBuilder line = Json.createArrayBuilder();
        change.forEach(fact -> line.add(Json.createObjectBuilder()
                .add("kind", fact.getClass().getSimpleName())
                .add("fact", read(jsonb.toJson(fact)))));
        ByteBuffer bytes = ByteBuffer.wrap((line.build() + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets everything. */
    public synchronized void clear() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replay(byte[] written, Consumer<T> reader) throws IOException {
        int start = 0;
        for (int at = 0; at < written.length; at++) {
            if (written[at] == '\n') {
                String line = new String(written, start, at - start, StandardCharsets.UTF_8);
                read(line).asJsonArray().forEach(fact -> reader.accept(fact(fact.asJsonObject())));
                start = at + 1;
            }
        }
        if (start < written.length) {
            LOG.warning("The last line of " + file.getFileName() + " was cut by a sudden stop and is dropped.");
            channel.truncate(start);
        }
        channel.position(start);
    }

    private T fact(JsonObject written) {
        Class<? extends T> kind = kinds.get(written.getString("kind"));
        if (kind == null) {
            throw new IllegalStateException(file + " holds a fact of an unknown kind: " + written.getString("kind"));
        }
        return jsonb.fromJson(written.getJsonObject("fact").toString(), kind);
    }

    private JsonStructure read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.read();
        } catch (JsonParsingException e) {
            throw new IllegalStateException("An unreadable line in " + file, e);
        }
    }
}
