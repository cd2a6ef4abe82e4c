package fr.societaire.notification;

import static fr.societaire.notification.domain.DeliveryState.DELIVERED;
import static fr.societaire.notification.domain.DeliveryState.FAILED;
import static fr.societaire.notification.domain.DeliveryState.SENT;
import static fr.societaire.notification.domain.DeliveryState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.notification.domain.DeliveryState;
import fr.societaire.notification.internal.Claimed;
import fr.societaire.notification.internal.Deliverer;
import fr.societaire.notification.internal.OperatorFailure;
import fr.societaire.notification.internal.OperatorFailure.Kind;
import fr.societaire.notification.internal.OutboxLedger;
import fr.societaire.notification.internal.RecordingOperators;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class OutboxTest {
    private static final String KEY = "signin-code-1";

    @Inject
    Outbox outbox;

    @Inject
    Deliveries deliveries;

    @Inject
    Deliverer deliverer;

    @Inject
    OutboxLedger ledger;

    @Inject
    RecordingOperators operators;

    @Inject
    Caller caller;

    @BeforeEach
    void operators_are_well() {
        operators.reset();
    }

    @Test
    void a_message_leaves_after_the_commit_of_who_posted_it() {
        outbox.post(anEmail(KEY));
        assertThat(operators.taken()).isEmpty();
        deliverAll();
        assertThat(operators.taken()).containsExactly(anEmail(KEY));
        assertThat(stateOf(KEY)).isEqualTo(SENT);
    }

    @Test
    void a_rolled_back_caller_has_posted_nothing() {
        assertThatThrownBy(() -> caller.postThenRefuse(anEmail(KEY))).isInstanceOf(BusinessRefusal.class);
        deliverAll();
        assertThat(operators.taken()).isEmpty();
        assertThat(deliveries.stateOf(KEY)).isEmpty();
    }

    @Test
    void the_same_key_twice_is_one_message() {
        outbox.post(anEmail(KEY));
        outbox.post(anEmail(KEY));
        deliverAll();
        outbox.post(anEmail(KEY));
        deliverAll();
        assertThat(operators.taken()).hasSize(1);
    }

    @Test
    void what_is_being_sent_by_one_worker_is_not_given_to_another() {
        outbox.post(anEmail(KEY));
        assertThat(ledger.claim()).isPresent();
        assertThat(ledger.claim()).isEmpty();
    }

    @Test
    void two_workers_share_the_work_and_send_nothing_twice() throws Exception {
        var keys = IntStream.range(0, 60).mapToObj(i -> "many-" + i).toList();
        keys.forEach(key -> outbox.post(anEmail(key)));
        var together = new CyclicBarrier(2);
        try (var workers = Executors.newFixedThreadPool(2)) {
            Callable<Integer> worker = () -> drain(together);
            var done = workers.invokeAll(List.of(worker, worker));
            assertThat(done.get(0).get() + done.get(1).get()).isEqualTo(keys.size());
        }
        assertThat(operators.taken())
                .extracting(Message::key)
                .doesNotHaveDuplicates()
                .containsAll(new HashSet<>(keys));
    }

    private int drain(CyclicBarrier together) throws Exception {
        together.await();
        int handled = 0;
        while (deliverer.deliverNext()) {
            handled++;
        }
        return handled;
    }

    @Test
    void a_crash_after_the_operator_took_it_sends_it_again_under_the_same_key() {
        outbox.post(anEmail(KEY));
        Claimed lost = ledger.claim().orElseThrow();
        operators.send((EmailMessage) lost.message());
        deliverAll();
        assertThat(operators.taken()).as("still leased to the worker that died").hasSize(1);
        caller.timePasses(Duration.ofMinutes(2));
        deliverAll();
        assertThat(operators.taken()).extracting(Message::key).containsExactly(KEY, KEY);
        assertThat(stateOf(KEY)).isEqualTo(SENT);
    }

    @Test
    void a_failure_is_tried_again_later_and_longer_each_time() {
        operators.treat(m -> {
            throw new OperatorFailure(Kind.DEFERRED, "451", null);
        });
        outbox.post(anEmail(KEY));
        deliverAll();
        assertThat(stateOf(KEY)).isEqualTo(WAITING);
        assertThat(caller.secondsUntilDue(KEY)).isBetween(0.5, 1.0);
        caller.timePasses(Duration.ofSeconds(1));
        deliverAll();
        assertThat(caller.secondsUntilDue(KEY)).isBetween(2.0, 3.0);
        operators.reset();
        caller.timePasses(Duration.ofSeconds(3));
        deliverAll();
        assertThat(deliveries.stateOf(KEY)).hasValueSatisfying(d -> {
            assertThat(d.state()).isEqualTo(SENT);
            assertThat(d.attempts()).isEqualTo(3);
        });
    }

    @Test
    void after_twelve_tries_it_is_given_up_with_its_reason() {
        operators.treat(m -> {
            throw new OperatorFailure(Kind.DEFERRED, "451", null);
        });
        outbox.post(anSms(KEY));
        IntStream.range(0, 12).forEach(n -> {
            caller.dueNow(KEY);
            deliverAll();
        });
        assertThat(stateOf(KEY)).isEqualTo(FAILED);
        assertThat(caller.lastFailure(KEY)).isEqualTo("451");
        caller.dueNow(KEY);
        assertThat(deliverer.deliverNext()).isFalse();
    }

    @Test
    void a_refused_message_is_not_tried_again() {
        operators.treat(m -> {
            throw new OperatorFailure(Kind.REFUSED, "550", null);
        });
        outbox.post(anEmail(KEY));
        deliverAll();
        assertThat(stateOf(KEY)).isEqualTo(FAILED);
    }

    @Test
    void a_message_that_breaks_the_sender_does_not_stop_the_next() {
        operators.treat(m -> {
            if (m.key().equals("bad")) {
                throw new IllegalStateException("a bug");
            }
        });
        outbox.post(anEmail("bad"));
        outbox.post(anEmail("good"));
        deliverAll();
        assertThat(stateOf("bad")).isEqualTo(WAITING);
        assertThat(stateOf("good")).isEqualTo(SENT);
        assertThat(caller.lastFailure("bad")).startsWith("java.lang.IllegalStateException at ");
    }

    @Test
    void when_the_operator_is_back_those_who_waited_for_him_go_at_once() {
        operators.treat(m -> {
            throw new OperatorFailure(Kind.UNREACHABLE, "no answer", null);
        });
        outbox.post(anEmail("mail-1"));
        outbox.post(anSms("sms-1"));
        IntStream.range(0, 5).forEach(n -> {
            caller.dueNow("mail-1");
            caller.dueNow("sms-1");
            deliverAll();
        });
        operators.reset();
        outbox.post(anEmail("mail-2"));
        deliverAll();
        assertThat(stateOf("mail-1")).isEqualTo(SENT);
        assertThat(stateOf("sms-1"))
                .as("the other operator has not been heard of")
                .isEqualTo(WAITING);
    }

    @Test
    void bodies_are_erased_when_delivered_and_when_given_up() {
        outbox.post(anEmail("sent"));
        outbox.post(anSms("refused"));
        operators.treat(m -> {
            if (m instanceof SmsMessage) {
                throw new OperatorFailure(Kind.REFUSED, "0xb", null);
            }
        });
        deliverAll();
        assertThat(caller.bodies()).isEmpty();
    }

    @Test
    void a_receipt_tells_that_the_telephone_has_it() {
        outbox.post(anSms(KEY));
        deliverAll();
        assertThat(stateOf(KEY)).isEqualTo(SENT);
        ledger.receipt("op-1", true);
        assertThat(stateOf(KEY)).isEqualTo(DELIVERED);
    }

    @Test
    void a_receipt_may_come_before_we_know_the_operators_name_for_it() {
        outbox.post(anSms(KEY));
        ledger.receipt("op-1", false);
        deliverAll();
        assertThat(stateOf(KEY)).isEqualTo(FAILED);
    }

    @Test
    void finished_messages_are_forgotten_after_a_while_and_waiting_ones_never() {
        outbox.post(anEmail("old"));
        deliverAll();
        outbox.post(anEmail("waiting"));
        caller.timePasses(Duration.ofDays(90));
        outbox.post(anEmail("recent"));
        assertThat(ledger.purge(90)).isEqualTo(1);
        assertThat(deliveries.stateOf("old")).isEmpty();
        assertThat(deliveries.stateOf("waiting")).isPresent();
    }

    @Test
    void a_line_break_cannot_forge_a_header() {
        assertThatThrownBy(() -> new EmailMessage("a@example.fr\r\nBcc: b@example.fr", "s", "t", "h", KEY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailMessage("a@example.fr", "s\nBcc: b@example.fr", "t", "h", KEY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailMessage("a@example.fr", "s", "t", "h", "k>\r\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmsMessage("0639980101", "t", KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_message_does_not_show_itself_to_a_log() {
        assertThat(anEmail(KEY).toString() + anSms(KEY)).doesNotContain("camille", "042917", "+33");
    }

    private void deliverAll() {
        while (deliverer.deliverNext()) {
            continue;
        }
    }

    private DeliveryState stateOf(String key) {
        return deliveries.stateOf(key).orElseThrow().state();
    }

    private static EmailMessage anEmail(String key) {
        return new EmailMessage("camille@example.fr", "Votre code", "042917", "<p>042917</p>", key);
    }

    private static SmsMessage anSms(String key) {
        return new SmsMessage("+33639980101", "042917", key);
    }

    /** A feature that posts; and the hand on the database's time, which no clock of ours moves. */
    @Stateless
    static class Caller {
        @Inject
        Outbox outbox;

        @PersistenceContext
        EntityManager em;

        public void postThenRefuse(Message message) {
            outbox.post(message);
            throw Refusal.STALE.toException();
        }

        public void timePasses(Duration duration) {
            em.createNativeQuery("""
                            update outbox_message set due_at = due_at - ? * interval '1 second',
                                   created_at = created_at - ? * interval '1 second',
                                   state_since = state_since - ? * interval '1 second'""")
                    .setParameter(1, duration.toSeconds())
                    .setParameter(2, duration.toSeconds())
                    .setParameter(3, duration.toSeconds())
                    .executeUpdate();
        }

        public void dueNow(String key) {
            em.createNativeQuery("update outbox_message set due_at = clock_timestamp() where message_key = ?")
                    .setParameter(1, key)
                    .executeUpdate();
        }

        public double secondsUntilDue(String key) {
            return ((Number) one("select extract(epoch from due_at - clock_timestamp())", key)).doubleValue();
        }

        public String lastFailure(String key) {
            return (String) one("select last_failure", key);
        }

        private Object one(String select, String key) {
            return em.createNativeQuery(select + " from outbox_message where message_key = ?")
                    .setParameter(1, key)
                    .getSingleResult();
        }

        public List<?> bodies() {
            return em.createNativeQuery("""
                            select body_text from outbox_message where body_text is not null or body_html is not null""").getResultList();
        }
    }
}
