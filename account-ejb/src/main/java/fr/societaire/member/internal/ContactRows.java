package fr.societaire.member.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The contacts of one member as rows, and what is remembered of a correction until the insurer's own file says it too. */
@Dependent
public class ContactRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Returns whether another one of the channel was on file, and is so no more. The member's backup stays. */
    public boolean replace(MemberNumber member, ContactChannel channel, String value) {
        return leaveOnly(member, channel, Optional.of(value), false);
    }

    /**
     * Leaves this one of the channel and no other, or none. The member's backup stays.
     *
     * @param verified whether he has proved that it is his
     * @return whether another one was on file, and is so no more
     */
    public boolean leaveOnly(MemberNumber member, ContactChannel channel, Optional<String> value, boolean verified) {
        String kept = value.orElse("");
        List<String> gone = others(member, channel, kept);
        gone.forEach(other -> remove(member, channel, other));
        value.ifPresent(one -> put(member, channel, one, verified, false));
        if (gone.isEmpty() && value.isPresent()) {
            remember(member, channel, Optional.empty(), kept, verified);
        }
        gone.forEach(other -> remember(member, channel, Optional.of(other), kept, verified));
        return !gone.isEmpty();
    }

    /** Puts a proved contact in the place of one, with its rank. */
    public void exchange(MemberNumber member, ContactChannel channel, Optional<String> gone, String value) {
        boolean primary =
                gone.filter(other -> isPrimary(member, channel, other)).isPresent();
        gone.ifPresent(other -> remove(member, channel, other));
        put(member, channel, value, true, primary);
        remember(member, channel, gone, value, true);
    }

    /** One address at a time. Returns whether another one was it. */
    public boolean setBackup(MemberNumber member, String email) {
        boolean had = dropBackup(member);
        query("""
                insert into contact_point (member_number, kind, contact_value, verified, is_primary, is_backup)
                values (?1, ?2, ?3, true, false, true) on conflict do nothing""", member, ContactChannel.EMAIL).setParameter(3, email).executeUpdate();
        return had;
    }

    /** Returns whether there was one. */
    public boolean dropBackup(MemberNumber member) {
        return query(
                                "delete from contact_point where member_number = ?1 and kind = ?2 and is_backup",
                                member,
                                ContactChannel.EMAIL)
                        .executeUpdate()
                > 0;
    }

    private List<String> others(MemberNumber member, ContactChannel channel, String value) {
        List<?> values = query("""
                select contact_value from contact_point
                where member_number = ?1 and kind = ?2 and contact_value <> ?3 and not is_backup""", member, channel).setParameter(3, value).getResultList();
        return values.stream().map(String.class::cast).toList();
    }

    private boolean isPrimary(MemberNumber member, ContactChannel channel, String value) {
        return !query("""
                select 1 from contact_point
                where member_number = ?1 and kind = ?2 and contact_value = ?3 and is_primary""", member, channel)
                .setParameter(3, value)
                .getResultList()
                .isEmpty();
    }

    private void remove(MemberNumber member, ContactChannel channel, String value) {
        query(
                        "delete from contact_point where member_number = ?1 and kind = ?2 and contact_value = ?3",
                        member,
                        channel)
                .setParameter(3, value)
                .executeUpdate();
    }

    private void put(MemberNumber member, ContactChannel channel, String value, boolean verified, boolean primary) {
        query("""
                insert into contact_point (member_number, kind, contact_value, verified, is_primary)
                values (?1, ?2, ?3, ?4, ?5)
                on conflict (member_number, kind, contact_value) do update set
                  is_backup = false, verified = contact_point.verified or excluded.verified,
                  is_primary = contact_point.is_primary or excluded.is_primary""", member, channel)
                .setParameter(3, value)
                .setParameter(4, verified)
                .setParameter(5, primary)
                .executeUpdate();
    }

    /**
     * What was itself a correction is one of what the portfolio says, not of what was said in between.
     *
     * @param value blank where nothing has taken its place
     */
    private void remember(
            MemberNumber member, ContactChannel channel, Optional<String> gone, String value, boolean verified) {
        int again = query("""
                update contact_correction set contact_value = ?3, verified = ?4
                where member_number = ?1 and kind = ?2 and contact_value = ?5""", member, channel)
                .setParameter(3, value)
                .setParameter(4, verified)
                .setParameter(5, gone.orElse(""))
                .executeUpdate();
        if (again == 0) {
            query("""
                    insert into contact_correction (member_number, kind, contact_value, verified, stated)
                    values (?1, ?2, ?3, ?4, ?5) on conflict (member_number, kind, stated) do update set
                      contact_value = excluded.contact_value, verified = excluded.verified""", member, channel)
                    .setParameter(3, value)
                    .setParameter(4, verified)
                    .setParameter(5, gone.orElse(""))
                    .executeUpdate();
        }
        query(
                        "delete from contact_correction where member_number = ?1 and kind = ?2 and stated = contact_value",
                        member,
                        channel)
                .executeUpdate();
    }

    private Query query(String sql, MemberNumber member, ContactChannel channel) {
        return em.createNativeQuery(sql).setParameter(1, member.value()).setParameter(2, channel.name());
    }
}
