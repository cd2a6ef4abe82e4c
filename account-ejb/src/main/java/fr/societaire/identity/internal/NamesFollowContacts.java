package fr.societaire.identity.internal;

import fr.societaire.identity.domain.Identifier;
import fr.societaire.identity.domain.IdentifierKind;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactReplaced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A member signs in with the e-mail address he has, not with the one he had, which may be somebody else's by now. */
@ApplicationScoped
public class NamesFollowContacts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    void follow(@Observes ContactReplaced contact) {
        if (contact.channel() != ContactChannel.EMAIL) {
            return;
        }
        em.createNativeQuery("delete from identity_sign_in_name where member_number = ?1 and kind = ?2")
                .setParameter(1, contact.member().value())
                .setParameter(2, IdentifierKind.EMAIL.name())
                .executeUpdate();
        em.createNativeQuery("""
                        insert into identity_sign_in_name (kind, value, member_number)
                        values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, IdentifierKind.EMAIL.name())
                .setParameter(2, Identifier.normalise(contact.value()))
                .setParameter(3, contact.member().value())
                .executeUpdate();
    }
}
