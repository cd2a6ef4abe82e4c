package fr.societaire.appointment.internal;

import fr.societaire.appointment.AgendaLine;
import fr.societaire.appointment.AgendaPage;
import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.appointment.domain.Place;
import fr.societaire.appointment.domain.PlaceKind;
import fr.societaire.platform.domain.Timetable;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the desk has before it. Three queries, however long the page. */
@Dependent
public class Agenda {
    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    PlaceRows places;

    @Inject
    InstantSource clock;

    /** What is booked, were it yesterday, and what was held or missed today. */
    public AgendaPage page(Optional<String> place, int page) {
        Instant now = clock.instant();
        List<?> rows = em.createNativeQuery("""
                        select a.id, m.member_number, m.first_name || ' ' || m.last_name,
                          coalesce((select c.contact_value from contact_point c
                            where c.member_number = m.member_number and c.kind in ('MOBILE', 'LANDLINE')
                            order by c.kind desc, c.is_primary desc, c.contact_value limit 1), '')
                        from appointment a join member m using (member_number)
                        where (a.state = 'BOOKED' or a.state in ('HELD', 'MISSED') and a.starts_at >= ?1)
                          and (?2 = '' or a.place_code = ?2)
                        order by a.starts_at, a.place_code, a.seat offset ?3 limit ?4""")
                .setParameter(1, Timestamp.from(today(now)))
                .setParameter(2, place.orElse(""))
                .setParameter(3, (page - 1) * AgendaPage.SIZE)
                .setParameter(4, AgendaPage.SIZE + 1)
                .getResultList();
        List<Object[]> shown =
                rows.stream().limit(AgendaPage.SIZE).map(Object[].class::cast).toList();
        return new AgendaPage(lines(shown, now), page, rows.size() > AgendaPage.SIZE);
    }

    private static Instant today(Instant now) {
        return now.atZone(Timetable.PARIS)
                .toLocalDate()
                .atStartOfDay(Timetable.PARIS)
                .toInstant();
    }

    private List<AgendaLine> lines(List<Object[]> rows, Instant now) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Place> all = places.all();
        Map<String, Appointment> found = em.createQuery(
                        "select a from Appointment a where a.id in :ids", Appointment.class)
                .setParameter("ids", rows.stream().map(row -> row[0]).toList())
                .getResultStream()
                .collect(Collectors.toMap(Appointment::id, one -> one));
        return rows.stream()
                .map(row -> line(row, found.get((String) row[0]), all, now))
                .toList();
    }

    private static AgendaLine line(Object[] row, Appointment appointment, Map<String, Place> all, Instant now) {
        AppointmentView view = AppointmentShelf.view(appointment, all.get(appointment.place()), now);
        return new AgendaLine(
                view,
                new MemberNumber((String) row[1]),
                (String) row[2],
                Optional.of((String) row[3])
                        .filter(phone -> view.place().kind() == PlaceKind.TELEPHONE && !phone.isEmpty()),
                view.state() == AppointmentState.BOOKED && !view.ahead());
    }
}
