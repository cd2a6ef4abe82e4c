package fr.societaire.factor.internal;

import fr.societaire.factor.domain.AuthenticatorApp;
import fr.societaire.factor.domain.FactorOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;

/** The applications as rows: at most one that counts, and one that waits for its first code. */
@Dependent
public class AppRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public void add(AuthenticatorApp app) {
        em.persist(app);
    }

    public Optional<AuthenticatorApp> confirmed(FactorOwner owner) {
        return of(owner).filter(AuthenticatorApp::isConfirmed).findFirst();
    }

    public Optional<AuthenticatorApp> unconfirmed(FactorOwner owner) {
        return of(owner).filter(app -> !app.isConfirmed()).findFirst();
    }

    public void removeConfirmed(FactorOwner owner) {
        remove(confirmed(owner));
    }

    public void removeUnconfirmed(FactorOwner owner) {
        remove(unconfirmed(owner));
    }

    private void remove(Optional<AuthenticatorApp> app) {
        app.ifPresent(em::remove);
        // Before its successor is written: the database allows one of each.
        em.flush();
    }

    private Stream<AuthenticatorApp> of(FactorOwner owner) {
        return em.createQuery("select a from AuthenticatorApp a where a.owner = :owner", AuthenticatorApp.class)
                .setParameter("owner", owner.key())
                .getResultStream();
    }
}
