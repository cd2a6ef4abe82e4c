package fr.societaire.factor.internal;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.FactorOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Optional;

/** The owners of second factors as rows; whoever changes anything of one holds his row until commit. */
@Dependent
public class Holders {
    /** WebAuthn §14.6.1: 64 random bytes that say nothing of whom they stand for; 32 are as unguessable. */
    private static final int HANDLE_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** The owner's row, made if there was none, held to the end of the transaction. */
    public FactorHolder lock(FactorOwner owner) {
        byte[] handle = new byte[HANDLE_BYTES];
        RANDOM.nextBytes(handle);
        em.createNativeQuery("insert into factor_holder (owner, user_handle) values (?1, ?2) on conflict do nothing")
                .setParameter(1, owner.key())
                .setParameter(2, handle)
                .executeUpdate();
        return em.find(FactorHolder.class, owner.key(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<FactorHolder> find(FactorOwner owner) {
        return Optional.ofNullable(em.find(FactorHolder.class, owner.key()));
    }

    /** With everything that is his: the database takes his applications, passkeys and codes away with him. */
    public void remove(FactorOwner owner) {
        em.createQuery("delete from FactorHolder h where h.owner = :owner")
                .setParameter("owner", owner.key())
                .executeUpdate();
    }
}
