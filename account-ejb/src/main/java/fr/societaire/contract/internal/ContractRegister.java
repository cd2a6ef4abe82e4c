package fr.societaire.contract.internal;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.ContractDetail;
import fr.societaire.contract.ContractPage;
import fr.societaire.contract.domain.ContractLine;
import fr.societaire.contract.domain.InsuredPremises;
import fr.societaire.contract.domain.InsuredVehicle;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The contracts on file. Whoever asks for a contract also says whose it must be. */
@Dependent
public class ContractRegister {
    private static final String CARD = "select new fr.societaire.contract.ContractCard(c.number.value, c.kind,"
            + " c.productName, c.insured, c.status, c.startsOn, c.renewsOn, c.endsOn, c.premiumCents, c.frequency, c.asOf)";

    private static final String OF_MEMBER = " from Contract c where c.member.value = :member"
            + " and (:health = true or c.kind <> fr.societaire.shared.ContractKind.HEALTH)";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** {@code health}: whether to show those of health, as to the member himself. */
    public List<ContractCard> cards(MemberNumber member, int first, int count, boolean health) {
        return em.createQuery(CARD + OF_MEMBER + " order by c.listRank, c.number.value", ContractCard.class)
                .setParameter("member", member.value())
                .setParameter("health", health)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public ContractPage page(MemberNumber member, int wanted, boolean health) {
        long total = em.createQuery("select count(c)" + OF_MEMBER, Long.class)
                .setParameter("member", member.value())
                .setParameter("health", health)
                .getSingleResult();
        int pages = (int) Math.max(1, (total + ContractPage.SIZE - 1) / ContractPage.SIZE);
        int page = Math.clamp(wanted, 1, pages);
        return new ContractPage(
                cards(member, (page - 1) * ContractPage.SIZE, ContractPage.SIZE, health), page, pages, total);
    }

    /** The numbers of those of one kind. */
    public Set<ContractNumber> numbers(MemberNumber member, ContractKind kind) {
        return em.createQuery(
                        "select c.number.value from Contract c where c.member.value = :member and c.kind = :kind",
                        String.class)
                .setParameter("member", member.value())
                .setParameter("kind", kind)
                .getResultStream()
                .map(ContractNumber::new)
                .collect(Collectors.toSet());
    }

    public Optional<ContractDetail> detail(MemberNumber member, ContractNumber number) {
        return em.createQuery(
                        CARD + ", v, p from Contract c"
                                + " left join InsuredVehicle v on v.contract.value = c.number.value"
                                + " left join InsuredPremises p on p.contract.value = c.number.value"
                                + " where c.number.value = :number and c.member.value = :member",
                        Object[].class)
                .setParameter("number", number.value())
                .setParameter("member", member.value())
                .getResultStream()
                .findFirst()
                .map(row -> DetailReading.of(
                        (ContractCard) row[0], (InsuredVehicle) row[1], (InsuredPremises) row[2], lines(number)));
    }

    private List<ContractLine> lines(ContractNumber number) {
        return em.createQuery(
                        "select l from ContractLine l where l.key.contract.value = :number order by l.key.position",
                        ContractLine.class)
                .setParameter("number", number.value())
                .getResultList();
    }

    public Map<ContractNumber, MemberNumber> owners(Collection<ContractNumber> numbers) {
        // One parameter, however many numbers: a list in JPQL is a statement of its own for each length.
        List<?> rows = em.createNativeQuery("select contract_number, member_number from contract"
                        + " where contract_number = any(string_to_array(?1, ','))")
                .setParameter(1, numbers.stream().map(ContractNumber::value).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new ContractNumber((String) row[0]), row -> new MemberNumber((String) row[1])));
    }
}
