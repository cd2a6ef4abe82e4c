package fr.societaire.factor.internal;

import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.domain.Passkey;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The passkeys as rows. */
@Dependent
public class PasskeyRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(Passkey passkey) {
        em.persist(passkey);
    }

    public Optional<Passkey> find(String credentialId) {
        return Optional.ofNullable(em.find(Passkey.class, credentialId));
    }

    public List<Passkey> of(FactorOwner owner) {
        return em.createQuery(
                        "select p from Passkey p where p.owner = :owner order by p.addedAt, p.credentialId",
                        Passkey.class)
                .setParameter("owner", owner.key())
                .getResultList();
    }

    public void remove(Passkey passkey) {
        em.remove(passkey);
    }
}
