package fr.societaire.risk;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.ClockProducer;
import fr.societaire.risk.domain.Journey;
import fr.societaire.risk.internal.JourneyRows;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** The journeys a member announces, so that signing in from there is no surprise. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class Journeys {
    /** As many as anybody plans: more would declare the whole world usual. */
    public static final int MOST = 10;

    /** Days a journey may last: for longer, the place becomes a habit by itself. */
    public static final int LONGEST = 180;

    @Inject
    JourneyRows rows;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    /** His journeys that are not over, the next one first. */
    public List<JourneyView> ofMember(MemberNumber member) {
        return rows.from(member, today());
    }

    /** Announces one, if it is acceptable. */
    public JourneyOutcome announce(MemberNumber member, Journey journey) {
        if (journey.to().isBefore(today())) {
            return JourneyOutcome.OVER;
        }
        if (!journey.to().isBefore(journey.from().plusDays(LONGEST))) {
            return JourneyOutcome.TOO_LONG;
        }
        if (ofMember(member).size() >= MOST) {
            return JourneyOutcome.TOO_MANY;
        }
        rows.insert(UUID.randomUUID(), member, journey, clock.instant());
        journal.write(Happening.of(Deed.JOURNEY_ANNOUNCED)
                .about(member)
                .by(Actor.member())
                .with("countries", String.join(",", new TreeSet<>(journey.countries())))
                .with("from", journey.from())
                .with("to", journey.to()));
        return JourneyOutcome.ANNOUNCED;
    }

    /**
     * Cancels one.
     *
     * @throws fr.societaire.shared.BusinessRefusal {@link Refusal#NOT_FOUND} when there is none such of his
     */
    public void cancel(MemberNumber member, UUID journey) {
        if (!rows.cancel(member, journey, clock.instant())) {
            throw Refusal.NOT_FOUND.toException();
        }
        journal.write(Happening.of(Deed.JOURNEY_CANCELLED).about(member).by(Actor.member()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
    }
}
