package fr.societaire.member.internal;

import fr.societaire.member.FoundMember;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Members as rows to choose from. */
@Dependent
public class FoundRows {
    private static final String SELECT = "select m.member_number, m.first_name, m.last_name, m.city from member m ";
    private static final String ORDER = " order by m.last_name, m.first_name, m.member_number offset ?3 limit ?4";

    @PersistenceContext(unitName = "account")
    EntityManager em;

    public Optional<FoundMember> byNumber(MemberNumber number) {
        Query query =
                em.createNativeQuery(SELECT + "where m.member_number = ?1").setParameter(1, number.value());
        return found(query).stream().findFirst();
    }

    public List<FoundMember> byName(String lastName, LocalDate bornOn, int skip, int most) {
        return found(em.createNativeQuery(SELECT + """
                        where m.born_on = ?1 and member_heard_name(?2) <> ''
                          and member_heard_name(?2) in (member_heard_name(m.last_name), member_heard_name(m.birth_name))""" + ORDER)
                .setParameter(1, java.sql.Date.valueOf(bornOn))
                .setParameter(2, lastName)
                .setParameter(3, skip)
                .setParameter(4, most));
    }

    public List<FoundMember> byPhone(String e164, int skip, int most) {
        return found(em.createNativeQuery(SELECT + """
                        where m.member_number in (
                          select p.member_number from contact_point p where p.contact_value = ?1 and p.kind <> ?2)""" + ORDER)
                .setParameter(1, e164)
                .setParameter(2, "EMAIL")
                .setParameter(3, skip)
                .setParameter(4, most));
    }

    private static List<FoundMember> found(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new FoundMember(
                        new MemberNumber((String) row[0]), (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
