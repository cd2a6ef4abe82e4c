package fr.societaire.portfolio.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file read line by line that always knows at which byte it is, so that reading can go on there later. A line ends
 * with a line feed; the last one may lack it.
 */
final class LineFile implements Closeable {
    /** Longer lines are read past and reported, not held in memory. */
    static final int LONGEST = 1 << 20;

    private static final int BUFFER = 1 << 16;

    /**
     * A place between two lines.
     *
     * @param line how many lines are before it
     * @param offset how many bytes are before it
     */
    record Position(long line, long offset) implements Serializable {
        static final Position START = new Position(0, 0);
    }

    /**
     * One line.
     *
     * @param text without its end; {@code null} when longer than {@link #LONGEST}
     */
    record Line(byte[] text) {
        boolean isBlank() {
            return text != null && new String(text, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    private final FileChannel channel;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long line;
    private long offset;

    LineFile(Path file, Position from) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(from.offset());
        in = Channels.newInputStream(channel);
        line = from.line();
        offset = from.offset();
    }

    Position position() {
        return new Position(line, offset);
    }

    /** The next line, or {@code null} at the end of the file. */
    Line read() throws IOException {
        var text = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        boolean any = false;
        while (next < filled || fill()) {
            any = true;
            int end = indexOfLineFeed();
            int stop = end < 0 ? filled : end;
            tooLong |= text.size() + (stop - next) > LONGEST;
            if (!tooLong) {
                text.write(buffer, next, stop - next);
            }
            offset += (end < 0 ? stop : stop + 1) - next;
            next = end < 0 ? stop : stop + 1;
            if (end >= 0) {
                break;
            }
        }
        line += any ? 1 : 0;
        return any ? new Line(tooLong ? null : withoutReturn(text.toByteArray())) : null;
    }

    private int indexOfLineFeed() {
        for (int i = next; i < filled; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private static byte[] withoutReturn(byte[] text) {
        boolean windows = text.length > 0 && text[text.length - 1] == '\r';
        return windows ? Arrays.copyOf(text, text.length - 1) : text;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
