package fr.societaire.staff.internal;

import fr.societaire.staff.ColleaguePage;
import fr.societaire.staff.ColleagueView;
import fr.societaire.staff.domain.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who works for the insurer today, in one query, however many. */
@Dependent
public class ColleagueRows {
    private static final int ON_A_PAGE = 25;
    private static final String SELECT = """
            select a.staff_id, a.pseudonym, a.roles, a.email, a.password_hash is not null,
              (select max(created_at) from staff_session s where s.staff_id = a.staff_id)
            from staff_account a where a.left_at is null
            """;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    /** Those whose sign-in name or pseudonym holds these letters. */
    public ColleaguePage page(String letters, int number) {
        List<?> rows = em.createNativeQuery(SELECT + """
                        and position(?1 in lower(a.staff_id || ' ' || a.pseudonym)) > 0
                        order by a.staff_id limit ?2 offset ?3""")
                .setParameter(1, letters.strip().toLowerCase(Locale.FRENCH))
                .setParameter(2, ON_A_PAGE + 1)
                .setParameter(3, (number - 1) * ON_A_PAGE)
                .getResultList();
        return new ColleaguePage(
                rows.stream().limit(ON_A_PAGE).map(ColleagueRows::view).toList(), number, rows.size() > ON_A_PAGE);
    }

    /** Somebody who works here today. */
    public Optional<ColleagueView> find(StaffId id) {
        List<?> rows = em.createNativeQuery(SELECT + "and a.staff_id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream().findFirst().map(ColleagueRows::view);
    }

    private static ColleagueView view(Object found) {
        Object[] row = (Object[]) found;
        return new ColleagueView(
                StaffRows.staff(Arrays.copyOf(row, 3)),
                (String) row[3],
                (Boolean) row[4],
                Optional.ofNullable((Timestamp) row[5]).map(Timestamp::toInstant));
    }
}
