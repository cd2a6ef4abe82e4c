package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.internal.LineFile.Line;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * The lines of a file, read and understood one block ahead of whoever takes them: while a block is written to the
 * database, the next one is being parsed. Two blocks at most are in memory.
 */
final class ReadAhead implements Closeable {
    private static final int MOST_LINES = 1000;
    private static final long MOST_BYTES = 8L << 20;

    private final LineParser parser = new LineParser();
    private final LineFile file;
    private final ExecutorService executor;
    private Iterator<PortfolioLine> block = Collections.emptyIterator();
    private Future<List<PortfolioLine>> ahead;

    ReadAhead(LineFile file, ExecutorService executor) {
        this.file = file;
        this.executor = executor;
        ahead = executor.submit(this::nextBlock);
    }

    /** The next line that is not blank, good or bad; {@code null} at the end. */
    PortfolioLine take() throws IOException {
        if (!block.hasNext()) {
            block = arrived().iterator();
            if (block.hasNext()) {
                ahead = executor.submit(this::nextBlock);
            }
        }
        return block.hasNext() ? block.next() : null;
    }

    private List<PortfolioLine> nextBlock() throws IOException {
        List<PortfolioLine> lines = new ArrayList<>(MOST_LINES);
        long start = file.position().offset();
        while (lines.isEmpty() || (lines.size() < MOST_LINES && file.position().offset() - start < MOST_BYTES)) {
            Line line = file.read();
            if (line == null) {
                break;
            }
            if (!line.isBlank()) {
                lines.add(parser.parse(line, file.position()));
            }
        }
        return lines;
    }

    private List<PortfolioLine> arrived() throws IOException {
        try {
            return ahead.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the next lines were being read");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        ahead.cancel(true);
        file.close();
    }
}
