package fr.societaire.member.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.domain.ContactKind;
import fr.societaire.member.domain.Member;
import fr.societaire.member.domain.PivotIdentity;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The members on file. */
@Dependent
public class MemberRegister {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    public Optional<Member> find(MemberNumber number) {
        return Optional.ofNullable(em.find(Member.class, number));
    }

    /** The date is in the question: a wrong one finds as little as a number nobody has, and as fast. */
    public Optional<Member> bornOn(MemberNumber number, LocalDate day) {
        return em.createQuery("select m from Member m where m.number.value = :number and m.bornOn = :day", Member.class)
                .setParameter("number", number.value())
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Everybody born on a day: of a million members some forty. */
    public List<Member> bornOn(LocalDate day) {
        return em.createQuery("select m from Member m where m.bornOn = :day", Member.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those whose six facts agree with these; the most selective ones are in the question. */
    public List<MemberNumber> ofPivot(PivotIdentity pivot) {
        if (!pivot.isComplete()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from Member m where m.bornOn = :day and m.birthCountry = :country and m.sex = :sex",
                        Member.class)
                .setParameter("day", pivot.bornOn())
                .setParameter("country", pivot.birthCountry())
                .setParameter("sex", pivot.sex())
                .getResultStream()
                .filter(member -> member.pivot().isSamePersonAs(pivot))
                .map(Member::number)
                .toList();
    }

    /** Channels by which a code can be sent, the preferred first, the backup last, the order being stable. */
    public List<ContactPoint> contacts(MemberNumber member) {
        return em.createQuery(
                        "select d.key.kind, d.key.value, d.verified, d.backup from ContactDetail d"
                                + " where d.key.member.value = :member and d.key.kind <> :landline"
                                + " order by d.backup, d.primary desc, d.key.kind, d.key.value",
                        Object[].class)
                .setParameter("member", member.value())
                .setParameter("landline", ContactKind.LANDLINE)
                .getResultStream()
                .map(row -> new ContactPoint(
                        ContactChannel.valueOf(((ContactKind) row[0]).name()),
                        (String) row[1],
                        (Boolean) row[2],
                        (Boolean) row[3]))
                .toList();
    }

    public Set<MemberNumber> known(Collection<MemberNumber> numbers) {
        // One parameter, however many numbers: a list in JPQL is a statement of its own for each length.
        List<?> known = em.createNativeQuery(
                        "select member_number from member where member_number = any(string_to_array(?1, ','))")
                .setParameter(1, numbers.stream().map(MemberNumber::value).collect(Collectors.joining(",")))
                .getResultList();
        return known.stream().map(String.class::cast).map(MemberNumber::new).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return em.createQuery("select m.number.value from Member m", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public static MemberIdentity identity(Member member) {
        return new MemberIdentity(
                member.number(),
                member.title().orElse(null),
                member.firstName(),
                member.lastName(),
                member.birthName().orElse(null),
                member.bornOn(),
                member.birthPlace().orElse(null),
                member.address(),
                member.memberSince().orElse(null));
    }
}
