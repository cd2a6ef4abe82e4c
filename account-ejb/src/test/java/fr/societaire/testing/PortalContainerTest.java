package fr.societaire.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class PortalContainerTest {
    @Inject
    Writer writer;

    @Inject
    Outer outer;

    @Inject
    Heard heard;

    @Inject
    InstantSource clock;

    @Test
    void persistence_and_plain_connections_share_one_transaction() {
        assertThat(writer.writtenTwiceSeenAs()).isEqualTo(2);
    }

    @Test
    void a_refusal_rolls_back_and_reaches_the_caller_unwrapped() {
        writer.prepare();
        assertThatThrownBy(writer::writeThenRefuse).isInstanceOf(BusinessRefusal.class);
        assertThat(writer.count()).isZero();
    }

    @Test
    void a_new_transaction_survives_the_rollback_of_the_outer_one() {
        writer.prepare();
        assertThatThrownBy(outer::innerThenRefuse).isInstanceOf(BusinessRefusal.class);
        assertThat(writer.count()).isEqualTo(1);
    }

    @Test
    void observers_may_wait_for_the_commit() {
        writer.prepare();
        assertThatThrownBy(outer::fireThenRefuse).isInstanceOf(BusinessRefusal.class);
        assertThat(heard.words()).isEmpty();
        outer.fire();
        assertThat(heard.words()).containsExactly("said");
    }

    @Test
    void the_clock_stands_still() {
        assertThat(clock.instant()).isEqualTo(TestClock.NOON);
    }

    @Stateless
    static class Writer {
        @PersistenceContext
        EntityManager em;

        @Resource(lookup = "jdbc/account")
        DataSource dataSource;

        public long writtenTwiceSeenAs() {
            em.createNativeQuery("create temporary table shared_note(word text) on commit drop")
                    .executeUpdate();
            em.createNativeQuery("insert into shared_note values ('a')").executeUpdate();
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.executeUpdate("insert into shared_note values ('b')");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return ((Number) em.createNativeQuery("select count(*) from shared_note")
                            .getSingleResult())
                    .longValue();
        }

        public void prepare() {
            em.createNativeQuery("create table if not exists container_note(word text)")
                    .executeUpdate();
        }

        public void writeThenRefuse() {
            em.createNativeQuery("insert into container_note values ('lost')").executeUpdate();
            throw Refusal.STALE.toException();
        }

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void write() {
            em.createNativeQuery("insert into container_note values ('kept')").executeUpdate();
        }

        public long count() {
            return ((Number) em.createNativeQuery("select count(*) from container_note")
                            .getSingleResult())
                    .longValue();
        }
    }

    @Stateless
    static class Outer {
        @Inject
        Writer writer;

        @Inject
        Event<String> said;

        public void innerThenRefuse() {
            writer.write();
            throw Refusal.STALE.toException();
        }

        public void fire() {
            said.fire("said");
        }

        public void fireThenRefuse() {
            said.fire("never");
            throw Refusal.STALE.toException();
        }
    }

    @ApplicationScoped
    static class Heard {
        private final List<String> words = new ArrayList<>();

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) String word) {
            words.add(word);
        }

        List<String> words() {
            return words;
        }
    }
}
