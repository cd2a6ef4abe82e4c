package fr.societaire.mandate.internal;

import fr.societaire.identity.Lockouts;
import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.AccountChangeState;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The accounts that wait to take effect: as rows, and how they end. */
@Dependent
public class PendingAccounts {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    MandateShelf shelf;

    @Inject
    MandateNews news;

    @Inject
    Lockouts lockouts;

    @Inject
    InstantSource clock;

    public void add(AccountChange change) {
        em.persist(change);
        em.flush();
    }

    public void settle() {
        em.flush();
    }

    public List<AccountChange> of(MemberNumber member) {
        return em.createQuery(
                        "select c from AccountChange c where c.member = :member and c.state = :open",
                        AccountChange.class)
                .setParameter("member", member.value())
                .setParameter("open", AccountChangeState.ANNOUNCED)
                .getResultList();
    }

    /** The one that waits for that mandate, held to the end of the transaction. */
    public Optional<AccountChange> lock(MandateId mandate) {
        return em.createQuery(
                        "select c from AccountChange c where c.mandate = :mandate and c.state = :open",
                        AccountChange.class)
                .setParameter("mandate", mandate.value())
                .setParameter("open", AccountChangeState.ANNOUNCED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<AccountChange> ofLink(String secret, LockModeType lock) {
        return em.createQuery("select c from AccountChange c where c.vetoSecret = :secret", AccountChange.class)
                .setParameter("secret", secret)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those whose time has come. */
    public List<String> due(int most, Instant now) {
        return em.createQuery("""
                        select c.id from AccountChange c where c.state = :open and c.effectiveAt <= :now
                        order by c.effectiveAt""", String.class)
                .setParameter("open", AccountChangeState.ANNOUNCED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets one take effect, unless another server has, somebody stopped it at the last moment, or the account was closed. */
    public void apply(String id) {
        AccountChange change = em.find(AccountChange.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (change.state() != AccountChangeState.ANNOUNCED) {
            return;
        }
        if (lockouts.of(change.member()).frozenAt().isPresent()) {
            end(change, AccountChangeEnd.RECOVERED);
        } else {
            applied(change);
        }
    }

    private void applied(AccountChange change) {
        Mandate mandate = shelf.lock(change.member(), change.mandate()).orElseThrow();
        DebitAccount account = shelf.account(change.account());
        change.apply(clock.instant());
        mandate.amend(account, clock.instant());
        shelf.settle(mandate);
        news.accountChanged(mandate, account);
    }

    /** It does not take effect: the account that is debited stays. */
    public void end(AccountChange change, AccountChangeEnd end) {
        switch (end) {
            case VETOED -> change.veto(clock.instant());
            case GIVEN_UP, REVOKED, RECOVERED -> change.cancel(clock.instant());
            case APPLIED -> throw new IllegalArgumentException("that is another way to end");
        }
        settle();
        news.accountNotChanged(shelf.find(change.member(), change.mandate()).orElseThrow(), end);
    }

    /** What waits for a mandate that is over ends with it. */
    public void endOf(Mandate mandate) {
        lock(mandate.id()).ifPresent(change -> end(change, AccountChangeEnd.REVOKED));
    }
}
