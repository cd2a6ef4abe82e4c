package fr.societaire.throttle.internal;

import fr.societaire.throttle.domain.Quota;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The counters as rows. One statement counts and says what it came to, so that parallel questions on several servers take
 * turns in the database and none is lost. Connections of their own, outside of transactions: a flood of questions waits
 * for a few of them and leaves the portal's others alone.
 */
@Dependent
public class Counters {
    private static final String ASKED = """
            with asked as (select ?::text as key_digest, ?::text as limit_name, ?::int as shuts_at, ?::timestamptz as now,
              ?::timestamptz as window_end, ?::timestamptz as reopening, ?::timestamptz as furthest_end)""";

    /** {@code over}: the window has ended, or its end lies where only a clock that was set back since can have put it. */
    private static final String COUNT = """
             insert into throttle_count as c (key_digest, limit_name, spent, ends_at)
            select key_digest, limit_name, 1, case when shuts_at = 1 then reopening else window_end end from asked %s
            on conflict (key_digest) do update set (spent, ends_at) = (
              select case when over then 1 else least(c.spent + 1, shuts_at) end,
                     case when over then excluded.ends_at
                          when c.spent + 1 = shuts_at then case when reopening = window_end then c.ends_at else reopening end
                          else c.ends_at end
              from asked cross join lateral (select c.ends_at <= now or c.ends_at > furthest_end as over) as row_is)
            returning case when spent >= (select shuts_at from asked) then ends_at end""";

    private static final String PAIR = """
            , fresh as (
              insert into throttle_pair as p (pair_digest, ends_at) select ?, window_end from asked
              on conflict (pair_digest) do update set ends_at = excluded.ends_at
                where p.ends_at <= (select now from asked) or p.ends_at > (select furthest_end from asked)
              returning pair_digest)""";

    private static final String COUNT_EACH = ASKED + COUNT.formatted("");
    private static final String COUNT_PAIR = ASKED + PAIR + COUNT.formatted(", fresh");
    private static final String LOOK =
            "select ends_at from throttle_count where key_digest = ? and spent >= ? and ends_at > ? and ends_at <= ?";

    @Resource(lookup = "jdbc/throttle")
    DataSource database;

    @Inject
    InstantSource clock;

    /** Counts one; until when the door is shut, if it is. {@code shutsAt} is the count that shuts it. */
    public Optional<Instant> count(String key, String limit, int shutsAt, Quota quota) {
        return run(COUNT_EACH, statement -> ask(statement, key, limit, shutsAt, quota));
    }

    /** Counts one unless this pair was counted in its window already. */
    public Optional<Instant> countOnce(String key, String pair, String limit, int shutsAt, Quota quota) {
        run(COUNT_PAIR, statement -> statement.setString(ask(statement, key, limit, shutsAt, quota), pair));
        return shutUntil(key, shutsAt, quota);
    }

    /** Until when the door is shut, if it is; counts nothing. */
    public Optional<Instant> shutUntil(String key, int shutsAt, Quota quota) {
        Instant now = clock.instant();
        return run(LOOK, statement -> {
            statement.setString(1, key);
            statement.setInt(2, shutsAt);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setTimestamp(4, Timestamp.from(quota.furthestEnd(now)));
        });
    }

    /** Forgets what is over; returns how many rows. */
    public int purge() {
        Timestamp now = Timestamp.from(clock.instant());
        try (var connection = database.getConnection();
                var counts = connection.prepareStatement("delete from throttle_count where ends_at <= ?");
                var pairs = connection.prepareStatement("delete from throttle_pair where ends_at <= ?")) {
            counts.setTimestamp(1, now);
            pairs.setTimestamp(1, now);
            return counts.executeUpdate() + pairs.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The limits cannot be purged", e);
        }
    }

    private int ask(PreparedStatement statement, String key, String limit, int shutsAt, Quota quota)
            throws SQLException {
        Instant now = clock.instant();
        statement.setString(1, key);
        statement.setString(2, limit);
        statement.setInt(3, shutsAt);
        statement.setTimestamp(4, Timestamp.from(now));
        statement.setTimestamp(5, Timestamp.from(quota.windowEnd(now)));
        statement.setTimestamp(6, Timestamp.from(quota.reopening(now, quota.windowEnd(now))));
        statement.setTimestamp(7, Timestamp.from(quota.furthestEnd(now)));
        return 8;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private Optional<Instant> run(String sql, Parameters parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The limits cannot be read", e);
        }
    }
}
