package fr.societaire.notification.internal;

import fr.societaire.notification.Channel;
import fr.societaire.notification.Delivery;
import fr.societaire.notification.DeliveryPace;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Message;
import fr.societaire.notification.SmsMessage;
import fr.societaire.notification.domain.DeliveryState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the outbox. All times are the database's own clock ({@code clock_timestamp()}), not the portal's: leases
 * compare the time of several servers, and the portal's clock is moved in demonstrations and tests, which must neither
 * stall mail nor fire all retries at once.
 */
@Stateless
@PermitAll
public class OutboxLedger {
    /** Longer than any operator may take to answer; a worker that died is replaced after it. */
    static final Duration LEASE = Duration.ofMinutes(2);

    static final String WAKE_UP = "outbox";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** In the caller's transaction: no transaction, no message. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enter(Message message) {
        var insert = em.createNativeQuery("""
                        insert into outbox_message (message_key, channel, recipient, subject, body_text, body_html)
                        values (?, ?, ?, ?, ?, ?) on conflict (message_key) do nothing""");
        insert.setParameter(1, message.key()).setParameter(3, message.to()).setParameter(5, message.text());
        switch (message) {
            case EmailMessage mail ->
                insert.setParameter(2, Channel.EMAIL.name())
                        .setParameter(4, mail.subject())
                        .setParameter(6, mail.html());
            case SmsMessage sms ->
                insert.setParameter(2, Channel.SMS.name()).setParameter(4, "").setParameter(6, "");
        }
        insert.executeUpdate();
        // Delivered by PostgreSQL at commit, and only then.
        em.createNativeQuery("select cast(pg_notify(?, '') as text)")
                .setParameter(1, WAKE_UP)
                .getSingleResult();
    }

    /** Leases the message that has been due for longest, unless every due one is being claimed by somebody else. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Claimed> claim() {
        List<?> rows =
                em.createNativeQuery("""
                        update outbox_message set attempts = attempts + 1, operator_down = false,
                               due_at = clock_timestamp() + ? * interval '1 second'
                         where id = (select id from outbox_message
                                      where state = 'WAITING' and due_at <= clock_timestamp()
                                      order by due_at limit 1 for update skip locked)
                        returning id, attempts, cast(extract(epoch from clock_timestamp() - created_at) as bigint),
                                  channel, message_key, recipient, subject, body_text, body_html""").setParameter(1, LEASE.toSeconds()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(OutboxLedger::claimed)
                .findFirst();
    }

    private static Claimed claimed(Object[] row) {
        String key = (String) row[4];
        String to = (String) row[5];
        String text = (String) row[7];
        Message message = switch (Channel.valueOf((String) row[3])) {
            case EMAIL -> new EmailMessage(to, (String) row[6], text, (String) row[8], key);
            case SMS -> new SmsMessage(to, text, key);
        };
        return new Claimed(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                Duration.ofSeconds(((Number) row[2]).longValue()),
                message);
    }

    /**
     * The operator took it.
     *
     * @param operatorId the operator's name for it, or null on a channel without receipts
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(Claimed claimed, String operatorId) {
        end(claimed, DeliveryState.SENT, operatorId, "");
        // The operator is back: what waited for him, and only that, goes now rather than at its next try.
        em.createNativeQuery("""
                        update outbox_message set due_at = clock_timestamp()
                         where state = 'WAITING' and operator_down and channel = ? and due_at > clock_timestamp()""").setParameter(1, claimed.channel().name()).executeUpdate();
        if (operatorId != null) {
            applyReceipt(operatorId);
        }
    }

    /** Not taken: to be tried again in {@code wait}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(Claimed claimed, OperatorFailure failure, Duration wait) {
        em.createNativeQuery("""
                        update outbox_message set due_at = clock_timestamp() + ? * interval '1 second',
                               operator_down = ?, last_failure = ?
                         where id = ? and attempts = ? and state = 'WAITING'""")
                .setParameter(1, wait.toSeconds())
                .setParameter(2, failure.kind() == OperatorFailure.Kind.UNREACHABLE)
                .setParameter(3, failure.getMessage())
                .setParameter(4, claimed.id())
                .setParameter(5, claimed.attempts())
                .executeUpdate();
    }

    /** Given up for {@code reason}. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveUp(Claimed claimed, String reason) {
        end(claimed, DeliveryState.FAILED, null, reason);
    }

    private void end(Claimed claimed, DeliveryState state, String operatorId, String reason) {
        em.createNativeQuery("""
                        update outbox_message set state = ?, state_since = clock_timestamp(), operator_id = nullif(?, ''),
                               last_failure = nullif(?, ''), body_text = null, body_html = null
                         where id = ? and state = 'WAITING'""")
                .setParameter(1, state.name())
                .setParameter(2, operatorId == null ? "" : operatorId)
                .setParameter(3, reason)
                .setParameter(4, claimed.id())
                .executeUpdate();
    }

    /** The operator reports what became of one of his messages; it may be before {@link #sent} has told us its name. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void receipt(String operatorId, boolean delivered) {
        em.createNativeQuery("insert into sms_receipt (operator_id, delivered) values (?, ?) on conflict do nothing")
                .setParameter(1, operatorId)
                .setParameter(2, delivered)
                .executeUpdate();
        applyReceipt(operatorId);
    }

    private void applyReceipt(String operatorId) {
        // The two sides may come at the same moment: without the lock neither would see the other's row.
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('sms-' || ?, 0)) as text)")
                .setParameter(1, operatorId)
                .getResultList();
        em.createNativeQuery("""
                        update outbox_message m set state_since = clock_timestamp(),
                               state = case when r.delivered then 'DELIVERED' else 'FAILED' end,
                               last_failure = case when r.delivered then null else 'not delivered, says the operator' end
                          from sms_receipt r
                         where r.operator_id = ? and m.operator_id = r.operator_id and m.state = 'SENT'""").setParameter(1, operatorId).executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Delivery> stateOf(String key) {
        List<?> rows = em.createNativeQuery(
                        "select channel, state, state_since, attempts from outbox_message where message_key = ?")
                .setParameter(1, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Delivery(
                        Channel.valueOf((String) row[0]),
                        DeliveryState.valueOf((String) row[1]),
                        instant(row[2]),
                        ((Number) row[3]).intValue()))
                .findFirst();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DeliveryPace pace(Channel channel, Duration lately) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select cast(coalesce(extract(epoch from clock_timestamp()
                                 - min(created_at) filter (where state = 'WAITING')), 0) as bigint),
                               coalesce(bool_or(operator_down) filter (where state = 'WAITING'), false),
                               count(*) filter (where state in ('SENT', 'DELIVERED')), count(*) filter (where state = 'FAILED')
                          from outbox_message where channel = ?
                           and (state = 'WAITING' or state_since > clock_timestamp() - ? * interval '1 second')""")
                .setParameter(1, channel.name())
                .setParameter(2, lately.toSeconds())
                .getSingleResult();
        return new DeliveryPace(
                Duration.ofSeconds(Math.max(0, ((Number) row[0]).longValue())),
                (Boolean) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue());
    }

    /** Forgets what ended more than {@code days} ago; returns how many messages. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int purge(int days) {
        em.createNativeQuery("delete from sms_receipt where received_at < clock_timestamp() - ? * interval '1 day'")
                .setParameter(1, days)
                .executeUpdate();
        return em.createNativeQuery("""
                        delete from outbox_message
                         where state <> 'WAITING' and state_since < clock_timestamp() - ? * interval '1 day'""").setParameter(1, days).executeUpdate();
    }

    private static Instant instant(Object timestamp) {
        return switch (timestamp) {
            case java.sql.Timestamp t -> t.toInstant();
            case OffsetDateTime t -> t.toInstant();
            default -> throw new IllegalStateException("no instant: " + timestamp.getClass());
        };
    }
}
