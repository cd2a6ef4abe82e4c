package fr.societaire.mandate.internal;

import fr.societaire.mandate.MandateRecord;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.shared.ContractNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings mandates to what the insurer's systems state. Once the portal has a mandate, it is its master: a file that was written
 * before its member changed the account must not change it back. Only a later debit, and its end, are taken over.
 */
@Dependent
public class MandateUpdate {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    MandateShelf shelf;

    @Inject
    AccountSafe safe;

    @Inject
    PendingAccounts pending;

    @Inject
    InstantSource clock;

    /** Those of the references that are known already. One query. */
    public Map<MandateReference, Mandate> known(Collection<MandateReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select m from Mandate m where m.reference in :references", Mandate.class)
                .setParameter(
                        "references",
                        references.stream().map(MandateReference::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(Mandate::reference, Function.identity()));
    }

    /**
     * Takes one in.
     *
     * @return {@code false} when the reference is another member's
     */
    public boolean accept(MandateRecord stated, Map<MandateReference, Mandate> known) {
        Mandate mandate = known.get(stated.reference());
        if (mandate == null) {
            add(stated);
            return true;
        }
        if (!mandate.member().equals(stated.member())) {
            return false;
        }
        update(mandate, stated);
        return true;
    }

    private void add(MandateRecord stated) {
        List<ContractNumber> contracts = stated.contracts().stream().sorted().toList();
        if (!stated.ended()) {
            replaceLiving(contracts);
        }
        DebitAccount account = safe.keep(stated.member(), stated.iban(), stated.holder());
        Mandate mandate = Mandate.signedElsewhere(
                MandateId.random(),
                stated.reference(),
                account,
                stated.signedOn(),
                stated.lastDebitOn().orElse(null));
        if (stated.ended()) {
            mandate.revoke(clock.instant());
        }
        shelf.add(account, mandate, contracts);
    }

    /** A newer one for the same contracts takes the place of what was there. */
    private void replaceLiving(List<ContractNumber> contracts) {
        shelf.livingFor(contracts).forEach(former -> {
            former.replace(clock.instant());
            pending.endOf(former);
            shelf.settle(former);
        });
    }

    private void update(Mandate mandate, MandateRecord stated) {
        Instant now = clock.instant();
        stated.lastDebitOn().ifPresent(mandate::debitedOn);
        if (stated.ended() && mandate.state().isLive()) {
            mandate.revoke(now);
            pending.endOf(mandate);
        }
        shelf.settle(mandate);
    }
}
