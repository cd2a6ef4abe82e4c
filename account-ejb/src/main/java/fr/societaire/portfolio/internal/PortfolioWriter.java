package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.internal.PortfolioLine.Bad;
import fr.societaire.portfolio.internal.PortfolioLine.Good;
import fr.societaire.shared.Refusal;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a chunk of lines, all at once. Should the database refuse a value that was thought good, the chunk is written
 * in halves and halves of these, so that only the line at fault is left out.
 */
@Named
@Dependent
public class PortfolioWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty(name = "import")
    String importId;

    @Inject
    @BatchProperty(name = "attempt")
    String attempt;

    @Inject
    ImportLedger ledger;

    @Inject
    PortfolioIntake intake;

    private Run run;

    @Override
    public void open(Serializable checkpoint) {
        run = ledger.find(new ImportId(Long.parseLong(importId)), Integer.parseInt(attempt))
                .orElseThrow(Refusal.STALE::toException);
    }

    @Override
    public void writeItems(List<Object> items) {
        List<Bad> rejected = new ArrayList<>();
        List<Good> good = new ArrayList<>();
        for (Object item : items) {
            switch ((PortfolioLine) item) {
                case Good line -> good.add(line);
                case Bad line -> rejected.add(line);
            }
        }
        rejected.addAll(take(good));
        var last = ((PortfolioLine) items.getLast()).end();
        if (!ledger.advance(run, last, items.size() - rejected.size(), rejected)) {
            throw Refusal.STALE.toException();
        }
    }

    /** Halves what the database refuses until the lines at fault stand alone; the order of the lines is kept. */
    private List<Bad> take(List<Good> lines) {
        try {
            return intake.take(lines);
        } catch (RuntimeException failure) {
            String state = refusedValue(failure);
            if (state == null) {
                throw failure;
            }
            if (lines.size() == 1) {
                return List.of(lines.getFirst().because("refused by the database (SQLSTATE " + state + ")"));
            }
            int half = lines.size() / 2;
            List<Bad> refused = new ArrayList<>(take(lines.subList(0, half)));
            refused.addAll(take(lines.subList(half, lines.size())));
            return refused;
        }
    }

    /** The SQLSTATE if the cause is the data (classes 22 and 23), {@code null} if it is the machine or the program. */
    private static String refusedValue(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().matches("2[23].*")) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
