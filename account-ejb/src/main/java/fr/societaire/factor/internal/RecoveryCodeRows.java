package fr.societaire.factor.internal;

import fr.societaire.factor.RecoveryCodesView;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.domain.PrintedCode;
import fr.societaire.factor.domain.RecoveryCode;
import fr.societaire.platform.Bearers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The recovery codes as rows, each under a digest of its owner and its letters. */
@Dependent
public class RecoveryCodeRows {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    Bearers bearers;

    public void add(FactorOwner owner, PrintedCode code, Instant now) {
        em.persist(RecoveryCode.make(digest(owner, code), owner, now));
    }

    public Optional<RecoveryCode> find(FactorOwner owner, PrintedCode code) {
        return Optional.ofNullable(em.find(RecoveryCode.class, digest(owner, code)));
    }

    public void removeAllOf(FactorOwner owner) {
        em.createQuery("delete from RecoveryCode c where c.owner = :owner")
                .setParameter("owner", owner.key())
                .executeUpdate();
    }

    public Optional<RecoveryCodesView> view(FactorOwner owner) {
        List<RecoveryCode> codes = em.createQuery(
                        "select c from RecoveryCode c where c.owner = :owner", RecoveryCode.class)
                .setParameter("owner", owner.key())
                .getResultList();
        int left = (int) codes.stream().filter(code -> code.usedAt().isEmpty()).count();
        return codes.stream().findFirst().map(any -> new RecoveryCodesView(left, any.madeAt()));
    }

    private String digest(FactorOwner owner, PrintedCode code) {
        return bearers.digest("recovery-code", owner.key() + "|" + code.value());
    }
}
