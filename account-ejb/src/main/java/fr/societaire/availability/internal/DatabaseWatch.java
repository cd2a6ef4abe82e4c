package fr.societaire.availability.internal;

import fr.societaire.availability.domain.FunctionState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Nobody signs in without the database, nor without a free connection to it. */
@ApplicationScoped
public class DatabaseWatch {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/account")
    DataSource database;

    private boolean away;

    public synchronized FunctionState look() {
        try (var connection = database.getConnection()) {
            boolean answers = connection.isValid(SECONDS);
            log(!answers, null);
            return answers ? FunctionState.UP : FunctionState.DOWN;
        } catch (SQLException e) {
            log(true, e);
            return FunctionState.DOWN;
        }
    }

    /** Once per change: it is looked at every few seconds. */
    private void log(boolean nowAway, SQLException cause) {
        if (nowAway != away) {
            LOG.log(
                    nowAway ? Level.SEVERE : Level.INFO,
                    nowAway ? "The database does not answer" : "The database answers again",
                    cause);
            away = nowAway;
        }
    }
}
