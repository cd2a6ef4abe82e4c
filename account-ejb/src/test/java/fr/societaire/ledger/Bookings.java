package fr.societaire.ledger;

import fr.societaire.ledger.domain.Movement;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A feature that moves money: books in a transaction of its own. */
@Stateless
public class Bookings {
    @Inject
    Ledger ledger;

    @Resource(lookup = "jdbc/account")
    DataSource database;

    public void book(Movement... movements) {
        ledger.book(List.of(movements));
    }

    /** One statement, past every front door. */
    public void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
