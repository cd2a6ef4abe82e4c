package fr.societaire.identity.internal;

import fr.societaire.identity.PasswordRuleView;
import fr.societaire.identity.Passwords;
import fr.societaire.identity.domain.Account;
import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.PasswordHashing.Verdict;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last passwords of a member, the present one included: a new one must differ from each. That costs one computation
 * for each, so it is asked last, and never while a member types.
 */
@Dependent
public class PasswordHistory {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    PasswordHashing hashing;

    @Inject
    @ConfigProperty(name = "portal.password.history")
    int length;

    /** The rules of a new password, and this one, which is not met or not yet asked. */
    public List<PasswordRuleView> addTo(List<PasswordRuleView> rules) {
        String sentence = length > 1
                ? "différent de vos " + length + " derniers mots de passe"
                : "différent de votre mot de passe actuel";
        return Stream.concat(rules.stream(), Stream.of(new PasswordRuleView(Passwords.DIFFERENT, sentence, false)))
                .toList();
    }

    /** Stops at the first that is the same, or that could not be compared. */
    public Verdict compare(Account account, String typed) {
        return Stream.concat(Stream.of(account.password()), former(account.member()))
                .limit(length)
                .map(password -> hashing.compare(Optional.of(password), typed))
                .filter(verdict -> verdict != Verdict.DIFFERENT)
                .findFirst()
                .orElse(Verdict.DIFFERENT);
    }

    /** The present password is about to be replaced: it is remembered, and what does not count any more is not. */
    public void remember(Account account, Instant now) {
        em.createNativeQuery("""
                        insert into identity_former_password (member_number, password_hash, replaced_at)
                        values (?1, ?2, ?3)""")
                .setParameter(1, account.member().value())
                .setParameter(2, account.password().phc())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        em.createNativeQuery("""
                        delete from identity_former_password where ctid in (
                          select ctid from identity_former_password where member_number = ?1
                          order by replaced_at desc offset ?2)""")
                .setParameter(1, account.member().value())
                .setParameter(2, Math.max(0, length - 1))
                .executeUpdate();
    }

    private Stream<PasswordHash> former(MemberNumber member) {
        Stream<?> hashes = em
                .createNativeQuery("""
                        select password_hash from identity_former_password where member_number = ?1
                        order by replaced_at desc limit ?2""")
                .setParameter(1, member.value())
                .setParameter(2, Math.max(0, length - 1))
                .getResultList()
                .stream();
        return hashes.map(String.class::cast).map(PasswordHash::parse);
    }
}
