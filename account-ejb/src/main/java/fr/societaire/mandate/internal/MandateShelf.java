package fr.societaire.mandate.internal;

import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.AccountChangeState;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The mandates as rows, with the contracts they pay for and the accounts they debit. */
@Dependent
public class MandateShelf {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** A new mandate on a new account. Its contracts count for it as long as it lives. */
    public void add(DebitAccount account, Mandate mandate, Collection<ContractNumber> contracts) {
        add(account);
        em.persist(mandate);
        em.flush();
        for (ContractNumber contract : contracts) {
            em.createNativeQuery("insert into mandate_contract (mandate_id, contract_number, live) values (?1, ?2, ?3)")
                    .setParameter(1, mandate.id().value())
                    .setParameter(2, contract.value())
                    .setParameter(3, mandate.state().isLive())
                    .executeUpdate();
        }
    }

    public void add(DebitAccount account) {
        em.persist(account);
        em.flush();
    }

    /** What was decided is in the database, and its contracts are free when it is over. */
    public void settle(Mandate mandate) {
        em.flush();
        em.createNativeQuery("update mandate_contract set live = ?1 where mandate_id = ?2 and live <> ?1")
                .setParameter(1, mandate.state().isLive())
                .setParameter(2, mandate.id().value())
                .executeUpdate();
    }

    public Optional<Mandate> find(MemberNumber member, MandateId id) {
        return find(member, id, LockModeType.NONE);
    }

    /** Held to the end of the transaction. */
    public Optional<Mandate> lock(MemberNumber member, MandateId id) {
        return find(member, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Mandate> find(MemberNumber member, MandateId id, LockModeType lock) {
        return em.createQuery("select m from Mandate m where m.id = :id and m.member = :member", Mandate.class)
                .setParameter("id", id.value())
                .setParameter("member", member.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** One that was signed, and the account that waits for it. */
    public record Signed(Mandate mandate, Optional<AccountChange> change) {}

    /** Those that were signed, the living first, then the latest. One query. */
    public List<Signed> signedBy(MemberNumber member) {
        return em.createQuery("""
                        select m, c from Mandate m left join AccountChange c on c.mandate = m.id and c.state = :open
                        where m.member = :member and m.signedAt is not null
                        order by m.signedAt desc, m.id""", Object[].class)
                .setParameter("member", member.value())
                .setParameter("open", AccountChangeState.ANNOUNCED)
                .getResultStream()
                .map(row -> new Signed((Mandate) row[0], Optional.ofNullable((AccountChange) row[1])))
                .sorted(Comparator.comparing(one -> !one.mandate().state().isLive()))
                .toList();
    }

    public List<Mandate> draftsOf(MemberNumber member) {
        return em.createQuery("select m from Mandate m where m.member = :member and m.state = :draft", Mandate.class)
                .setParameter("member", member.value())
                .setParameter("draft", MandateState.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<ContractNumber> contractsOf(MandateId mandate) {
        return contractsOf(List.of(mandate)).getOrDefault(mandate, List.of());
    }

    /** By mandate, in the order of their numbers. One query. */
    public Map<MandateId, List<ContractNumber>> contractsOf(Collection<MandateId> mandates) {
        List<?> rows = em.createNativeQuery("""
                        select mandate_id, contract_number from mandate_contract
                        where mandate_id = any(string_to_array(?1, ',')) order by contract_number""")
                .setParameter(1, mandates.stream().map(MandateId::value).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new MandateId((String) row[0]),
                        Collectors.mapping(row -> new ContractNumber((String) row[1]), Collectors.toList())));
    }

    /** Whether a mandate that lives pays for one of them. */
    public boolean isAnyLive(Collection<ContractNumber> contracts) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select from mandate_contract
                          where live and contract_number = any(string_to_array(?1, ',')))""")
                .setParameter(1, contracts.stream().map(ContractNumber::value).collect(Collectors.joining(",")))
                .getSingleResult();
    }

    /** The mandates that live and pay for one of them, held to the end of the transaction, in a steady order. */
    public List<Mandate> livingFor(Collection<ContractNumber> contracts) {
        List<?> ids = em.createNativeQuery("""
                        select distinct mandate_id from mandate_contract
                        where live and contract_number = any(string_to_array(?1, ','))""")
                .setParameter(1, contracts.stream().map(ContractNumber::value).collect(Collectors.joining(",")))
                .getResultList();
        return lock(ids.stream().map(String.class::cast).map(MandateId::new).toList());
    }

    /** Held to the end of the transaction, in a steady order; whoever they belong to: for the collection only. */
    public List<Mandate> lock(Collection<MandateId> mandates) {
        if (mandates.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from Mandate m where m.id in :ids order by m.id", Mandate.class)
                .setParameter("ids", mandates.stream().map(MandateId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public DebitAccount account(String id) {
        return em.find(DebitAccount.class, id);
    }

    /** By their identifiers. One query. */
    public Map<String, DebitAccount> accounts(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select a from DebitAccount a where a.id in :ids", DebitAccount.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(DebitAccount::id, Function.identity()));
    }
}
