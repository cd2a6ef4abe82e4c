package fr.societaire.wallet.internal;

import fr.societaire.payment.domain.KeptCard;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.MemberNumber;
import fr.societaire.wallet.SavedCardView;
import fr.societaire.wallet.domain.CardValidity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The kept cards, as rows. */
@Dependent
public class SavedCards {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    InstantSource clock;

    /** Kept once, however often it is told; the same card kept before leaves. */
    public void keep(MemberNumber member, KeptCard card, Instant at) {
        LocalDate lastDay = CardValidity.lastDayOf(card.expires());
        em.createNativeQuery("""
                        update saved_card set leaving = true, next_try_at = ?5
                        where member_number = ?1 and brand = ?2 and last_four = ?3 and last_day = ?4
                          and token <> ?6 and not leaving""")
                .setParameter(1, member.value())
                .setParameter(2, card.brand())
                .setParameter(3, card.lastFour())
                .setParameter(4, Date.valueOf(lastDay))
                .setParameter(5, Timestamp.from(at))
                .setParameter(6, card.token())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into saved_card (card_id, member_number, customer_reference, token, brand, last_four,
                            last_day, kept_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing""")
                .setParameter(1, UUID.randomUUID().toString().replace("-", ""))
                .setParameter(2, member.value())
                .setParameter(3, card.customer())
                .setParameter(4, card.token())
                .setParameter(5, card.brand())
                .setParameter(6, card.lastFour())
                .setParameter(7, Date.valueOf(lastDay))
                .setParameter(8, Timestamp.from(at))
                .executeUpdate();
    }

    /** The one kept last first. */
    public List<SavedCardView> of(MemberNumber member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        List<?> rows = em.createNativeQuery("""
                        select card_id, brand, last_four, last_day from saved_card
                        where member_number = ?1 and not leaving order by kept_at desc, card_id""").setParameter(1, member.value()).getResultList();
        return rows.stream().map(row -> view((Object[]) row, today)).toList();
    }

    private static SavedCardView view(Object[] row, LocalDate today) {
        LocalDate lastDay = ((Date) row[3]).toLocalDate();
        return new SavedCardView(
                (String) row[0], face((String) row[1], (String) row[2]), lastDay, CardValidity.of(lastDay, today));
    }

    static String face(String brand, String lastFour) {
        return brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1) + " •••• " + lastFour;
    }

    /** Empty for another's, and for one that was taken back. */
    public Optional<String> customerOf(MemberNumber member, String card) {
        List<?> found = em.createNativeQuery("""
                        select customer_reference from saved_card
                        where member_number = ?1 and card_id = ?2 and not leaving""")
                .setParameter(1, member.value())
                .setParameter(2, card)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** From now on it is nobody's; {@return false when it is not his, or was taken back before} */
    public boolean leave(MemberNumber member, String card) {
        return em.createNativeQuery("""
                        update saved_card set leaving = true, next_try_at = ?3
                        where member_number = ?1 and card_id = ?2 and not leaving""")
                        .setParameter(1, member.value())
                        .setParameter(2, card)
                        .setParameter(3, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** The processor's references of those it is to forget, their next turn already set, ever later up to an hour. */
    public List<String> claimLeaving(int most) {
        Instant now = clock.instant();
        List<?> tokens = em.createNativeQuery("""
                        update saved_card set tries = tries + 1,
                            next_try_at = cast(?1 as timestamptz) + least(interval '1 hour', interval '5 seconds' * power(2, least(tries, 12)))
                        where card_id in (select card_id from saved_card where leaving and next_try_at <= ?1
                            order by next_try_at limit ?2 for update skip locked)
                        returning token""")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return tokens.stream().map(String.class::cast).toList();
    }

    /** The processor has forgotten it: so do we. */
    public void gone(String token) {
        em.createNativeQuery("delete from saved_card where token = ?1 and leaving")
                .setParameter(1, token)
                .executeUpdate();
    }

    /** One whose holder is to be told of its end, and was not. */
    public record Expiring(String id, MemberNumber member, String face, LocalDate lastDay) {}

    /** Those whose end is near, marked as told; another server's are left to it. */
    public List<Expiring> claimExpiring(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        List<?> rows = em.createNativeQuery("""
                        update saved_card set warned = true
                        where card_id in (select card_id from saved_card
                            where not leaving and not warned and last_day <= ?1
                            order by last_day limit ?2 for update skip locked)
                        returning card_id, member_number, brand, last_four, last_day""")
                .setParameter(1, Date.valueOf(CardValidity.warnedThrough(today)))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(row -> expiring((Object[]) row)).toList();
    }

    private static Expiring expiring(Object[] row) {
        return new Expiring(
                (String) row[0],
                new MemberNumber((String) row[1]),
                face((String) row[2], (String) row[3]),
                ((Date) row[4]).toLocalDate());
    }
}
