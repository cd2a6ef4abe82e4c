package fr.societaire.member.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The contacts of one member as rows. */
@Dependent
public class ContactRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Returns whether another one of the channel was on file, and is so no more. */
    public boolean replace(MemberNumber member, ContactChannel channel, String value) {
        int gone = em.createNativeQuery(
                        "delete from contact_point where member_number = ?1 and kind = ?2 and contact_value <> ?3")
                .setParameter(1, member.value())
                .setParameter(2, channel.name())
                .setParameter(3, value)
                .executeUpdate();
        em.createNativeQuery("""
                        insert into contact_point (member_number, kind, contact_value, verified, is_primary)
                        values (?1, ?2, ?3, false, false) on conflict do nothing""")
                .setParameter(1, member.value())
                .setParameter(2, channel.name())
                .setParameter(3, value)
                .executeUpdate();
        return gone > 0;
    }
}
