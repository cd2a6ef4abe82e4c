package fr.societaire.risk.internal;

import fr.societaire.risk.RefusalView;
import fr.societaire.risk.domain.Circumstances;
import fr.societaire.risk.domain.NetworkKind;
import fr.societaire.risk.domain.RefusalClock;
import fr.societaire.risk.domain.RiskSignal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The last refusal of each member as a row. */
@Dependent
public class RefusalRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    Optional<RefusalView> of(MemberNumber member) {
        List<?> rows = em.createNativeQuery("""
                        select first_refused_at, last_refused_at, attempts, ends_at, lifted_at, pardoned_until,
                          country, network, network_kind, device, signals
                        from risk_refusal where member_number = ?1""").setParameter(1, member.value()).getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** Writes a refused attempt: another one of the refusal that stands, or the first of a new one. Returns its end. */
    Instant refuse(MemberNumber member, Circumstances now, Set<RiskSignal> signals, RefusalClock clock) {
        Instant at = now.at();
        var first = em.createNativeQuery("""
                        insert into risk_refusal (member_number, first_refused_at, last_refused_at, attempts, ends_at,
                          country, network, network_kind, device, signals)
                        values (?1, ?2, ?2, 1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict (member_number) do update set
                          first_refused_at = case when risk_refusal.ends_at > ?2 then risk_refusal.first_refused_at else ?2 end,
                          attempts = case when risk_refusal.ends_at > ?2 then risk_refusal.attempts + 1 else 1 end,
                          last_refused_at = ?2, lifted_at = null, pardoned_until = null, country = excluded.country,
                          network = excluded.network, network_kind = excluded.network_kind, device = excluded.device,
                          signals = excluded.signals
                        returning first_refused_at""")
                .setParameter(1, member.value())
                .setParameter(2, Timestamp.from(at))
                .setParameter(3, now.place().country().orElse(null))
                .setParameter(4, now.from().network())
                .setParameter(5, now.place().network().name())
                .setParameter(6, now.from().device())
                .setParameter(7, signals.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        Instant end = clock.endOf(((Timestamp) first.getSingleResult()).toInstant(), at);
        em.createNativeQuery("update risk_refusal set ends_at = ?1 where member_number = ?2")
                .setParameter(1, Timestamp.from(end))
                .setParameter(2, member.value())
                .executeUpdate();
        return end;
    }

    /** Ends the refusal that stands; whether one did. */
    boolean lift(MemberNumber member, Instant now, Instant pardonedUntil) {
        return em.createNativeQuery("""
                        update risk_refusal set ends_at = ?1, lifted_at = ?1, pardoned_until = ?2
                        where member_number = ?3 and ends_at > ?1""")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, Timestamp.from(pardonedUntil))
                        .setParameter(3, member.value())
                        .executeUpdate()
                > 0;
    }

    private static RefusalView view(Object[] row) {
        Set<RiskSignal> signals = EnumSet.noneOf(RiskSignal.class);
        Arrays.stream(((String) row[10]).split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(RiskSignal::valueOf)
                .forEach(signals::add);
        return new RefusalView(
                ((Timestamp) row[0]).toInstant(),
                ((Timestamp) row[1]).toInstant(),
                ((Number) row[2]).intValue(),
                ((Timestamp) row[3]).toInstant(),
                Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant),
                Optional.ofNullable((String) row[6]),
                NetworkKind.valueOf((String) row[8]),
                new Whereabouts((String) row[9], (String) row[7]),
                signals);
    }
}
