package fr.societaire.identity.internal;

import fr.societaire.identity.domain.Account;
import fr.societaire.identity.domain.Identifier;
import fr.societaire.identity.domain.IdentifierKind;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The accounts as rows. */
@Dependent
public class AccountRegister {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    ContactPoints contacts;

    public Optional<Account> find(MemberNumber member) {
        return Optional.ofNullable(em.find(Account.class, member.value()));
    }

    /** A number is read, never the account: there being one takes no longer than there being none. */
    public boolean exists(MemberNumber member) {
        return em.createQuery("select count(a) from Account a where a.member = :member", Long.class)
                        .setParameter("member", member.value())
                        .getSingleResult()
                > 0;
    }

    /** An account with the names its member may sign in with: his number and the e-mails on file. */
    public void open(MemberNumber member, PasswordHash password, Instant now) {
        em.persist(Account.open(member, password, now));
        em.flush();
        addName(new Identifier(IdentifierKind.MEMBER_NUMBER, member.value()), member);
        contacts.of(member).stream()
                .filter(contact -> contact.channel() == ContactChannel.EMAIL && !contact.backup())
                .map(ContactPoint::value)
                .forEach(email -> addName(new Identifier(IdentifierKind.EMAIL, email), member));
    }

    /** The account and its former passwords; the names do not wait for an account and stay. */
    public void remove(MemberNumber member) {
        find(member).ifPresent(em::remove);
        em.flush();
    }

    private void addName(Identifier name, MemberNumber member) {
        em.createNativeQuery("""
                        insert into identity_sign_in_name (kind, value, member_number)
                        values (?1, ?2, ?3) on conflict do nothing""")
                .setParameter(1, name.kind().name())
                .setParameter(2, Identifier.normalise(name.value()))
                .setParameter(3, member.value())
                .executeUpdate();
    }
}
