package fr.societaire.appointment.internal;

import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.domain.Appointment;
import fr.societaire.appointment.domain.CalendarEntry;
import fr.societaire.appointment.domain.Place;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.Brand;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The appointments as rows. */
@Dependent
public class AppointmentShelf {
    /** Of a fresh token: 132 random bits. */
    private static final int NAME_LENGTH = 22;

    private static final int SHOWN = 10;

    @PersistenceContext(unitName = "account")
    EntityManager em;

    @Inject
    PlaceRows places;

    @Inject
    Bearers bearers;

    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Appointment.Name freshName() {
        return new Appointment.Name(
                bearers.freshToken().substring(0, NAME_LENGTH),
                "RV-" + SupportCode.random().value());
    }

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    /** A seat that is given back is free before another is taken. */
    void settle() {
        em.flush();
    }

    public Optional<Appointment> lock(String id) {
        return Optional.ofNullable(em.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one of a reference as it is now, however often it was moved. */
    public Optional<Appointment> latest(String reference) {
        return em.createQuery(
                        "select a from Appointment a where a.reference = :reference order by a.moves desc",
                        Appointment.class)
                .setParameter("reference", reference == null ? "" : reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same, if it is this member's. */
    public Optional<Appointment> latestOf(MemberNumber member, String reference) {
        return em.createQuery("""
                        select a from Appointment a where a.member = :member and a.reference = :reference
                        order by a.moves desc""", Appointment.class)
                .setParameter("member", member.value())
                .setParameter("reference", reference == null ? "" : reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean hasOneAhead(MemberNumber member, Instant now) {
        return em.createQuery(
                        "select a from Appointment a where a.member = :member and a.start > :now", Appointment.class)
                .setParameter("member", member.value())
                .setParameter("now", now)
                .getResultStream()
                .anyMatch(appointment -> appointment.isAhead(now));
    }

    /** The next first, then what is over, newest first; not the former hours of one that was moved. Two queries. */
    public List<AppointmentView> of(MemberNumber member) {
        Map<String, Place> all = places.all();
        Instant now = clock.instant();
        return em.createQuery("""
                        select a from Appointment a
                        where a.member = :member and not exists (
                          select b from Appointment b where b.reference = a.reference and b.moves > a.moves)
                        order by a.start desc, a.id""", Appointment.class)
                .setParameter("member", member.value())
                .setMaxResults(SHOWN)
                .getResultStream()
                .sorted(Comparator.comparing(one -> !one.isAhead(now)))
                .map(one -> view(one, all.get(one.place()), now))
                .toList();
    }

    public AppointmentView view(Appointment appointment) {
        return view(appointment, place(appointment), clock.instant());
    }

    Place place(Appointment appointment) {
        return places.all().get(appointment.place());
    }

    static AppointmentView view(Appointment appointment, Place place, Instant now) {
        boolean ahead = appointment.isAhead(now);
        return new AppointmentView(
                appointment.id(),
                appointment.reference(),
                appointment.state(),
                place,
                appointment.start(),
                appointment.end(),
                appointment.subject(),
                appointment.bring(),
                appointment.pseudonym(),
                ahead,
                ahead && appointment.mayMove(),
                appointment.moves());
    }

    public CalendarEntry entry(Appointment appointment) {
        Place place = place(appointment);
        return new CalendarEntry(
                appointment.reference() + "@" + portal.getHost(),
                appointment.moves(),
                clock.instant(),
                appointment.start(),
                appointment.end(),
                "Rendez-vous " + brand.getName(),
                place.address().map(where -> place.name() + ", " + where.line()).orElse("Nous vous appelons"),
                appointment.bring().map(bring -> "À apporter : " + bring + "\n").orElse("") + "Référence "
                        + appointment.reference());
    }

    /** The number at which the member is called, a mobile first. */
    public Optional<String> phone(MemberNumber member) {
        List<?> rows = em.createNativeQuery("""
                        select contact_value from contact_point
                        where member_number = ?1 and kind in ('MOBILE', 'LANDLINE')
                        order by kind desc, is_primary desc, contact_value limit 1""").setParameter(1, member.value()).getResultList();
        return rows.stream().findFirst().map(String.class::cast);
    }

    /** Those whose members are to be reminded. */
    List<String> toRemind(int most, Instant now) {
        return em.createQuery("""
                        select a.id from Appointment a where a.remindAt <= :now and a.start > :now
                        order by a.remindAt, a.id""", String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .toList();
    }

    /** Those that ended before then. */
    void forget(Instant instant) {
        em.createNativeQuery("delete from appointment where ends_at < ?1")
                .setParameter(1, Timestamp.from(instant))
                .executeUpdate();
        em.createNativeQuery("""
                        delete from appointment_link l
                        where not exists (select from appointment a where a.reference = l.reference)""").executeUpdate();
    }
}
