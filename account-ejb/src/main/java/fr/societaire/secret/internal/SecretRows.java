package fr.societaire.secret.internal;

import fr.societaire.platform.Turns;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.domain.OneTimeSecret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The stored secrets. What decides on a secret holds its row's lock until commit, so that two hundred guesses at once, on
 * any number of servers, are counted one after the other.
 */
@Dependent
public class SecretRows {
    private static final String RECENT = """
            select s from OneTimeSecret s
            where s.purpose = :purpose and s.subject = :subject and s.issuedAt > :since
            order by s.issuedAt desc, s.id""";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Turns turns;

    /** The codes since then, newest first, locked. */
    public List<OneTimeSecret> lockSince(SecretPurpose purpose, String subject, Instant since) {
        return recent(purpose.name(), subject, since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<OneTimeSecret> byDigest(SecretPurpose purpose, String digest) {
        return em.createQuery(
                        "select s from OneTimeSecret s where s.digest = :digest and s.purpose = :purpose",
                        OneTimeSecret.class)
                .setParameter("digest", digest)
                .setParameter("purpose", purpose.name())
                .getResultStream()
                .findFirst();
    }

    public Optional<OneTimeSecret> find(UUID id) {
        return Optional.ofNullable(em.find(OneTimeSecret.class, id.toString()));
    }

    public Optional<OneTimeSecret> lock(UUID id) {
        return Optional.ofNullable(em.find(OneTimeSecret.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest secret of the same purpose and subject: the one that counts. */
    public Optional<OneTimeSecret> newestLike(OneTimeSecret secret) {
        return recent(secret.purpose(), secret.subject(), Instant.EPOCH)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Stores a secret in the place of those it makes obsolete. Two at once for one subject take turns. */
    public void replaceWith(OneTimeSecret secret, SecretPurpose purpose, String subject, Instant now) {
        supersedeAll(purpose, subject, now);
        em.persist(secret);
        em.flush();
    }

    public void supersedeAll(SecretPurpose purpose, String subject, Instant now) {
        turns.take(purpose.name() + subject);
        em.createQuery("""
                        select s from OneTimeSecret s
                        where s.purpose = :purpose and s.subject = :subject and s.usedAt is null and s.supersededAt is null""", OneTimeSecret.class)
                .setParameter("purpose", purpose.name())
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(open -> open.supersede(now));
        em.flush();
    }

    /** When the codes since then that nobody used were sent, newest first. */
    public List<Instant> unusedSince(SecretPurpose purpose, String subject, Instant since) {
        return em.createQuery("""
                        select s.issuedAt from OneTimeSecret s
                        where s.purpose = :purpose and s.subject = :subject and s.issuedAt > :since and s.usedAt is null
                        order by s.issuedAt desc""", Instant.class)
                .setParameter("purpose", purpose.name())
                .setParameter("subject", subject)
                .setParameter("since", since)
                .getResultList();
    }

    private TypedQuery<OneTimeSecret> recent(String purpose, String subject, Instant since) {
        return em.createQuery(RECENT, OneTimeSecret.class)
                .setParameter("purpose", purpose)
                .setParameter("subject", subject)
                .setParameter("since", since);
    }
}
