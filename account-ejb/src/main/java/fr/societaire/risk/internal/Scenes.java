package fr.societaire.risk.internal;

import fr.societaire.platform.ClockProducer;
import fr.societaire.risk.Approach;
import fr.societaire.risk.JourneyView;
import fr.societaire.risk.Places;
import fr.societaire.risk.UnusualSignIn;
import fr.societaire.risk.domain.Circumstances;
import fr.societaire.risk.internal.HabitRows.Kind;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.NetworkAddress;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of an approach: its place, who else came from there, the journeys of the member. */
@Dependent
public class Scenes {
    @Inject
    Places places;

    @Inject
    AddressUses uses;

    @Inject
    JourneyRows journeys;

    @Inject
    HabitRows habits;

    @Inject
    Event<UnusualSignIn> unusual;

    public Circumstances of(MemberNumber member, Approach approach, Instant now) {
        // From one machine or one house come only those who are behind the same door of ours: they are no crowd.
        return scene(member, approach, now, isPublic(approach) ? uses.note(member, approach.address(), now) : 1);
    }

    private Circumstances scene(MemberNumber member, Approach approach, Instant now, int accounts) {
        return new Circumstances(
                now,
                places.of(approach.address()),
                Whereabouts.of(approach.userAgent(), approach.address()),
                approach.knownDevice(),
                accounts,
                declared(member, now));
    }

    /** Takes a sign-in for a habit; tells whoever listens if it was none before. */
    public void learn(MemberNumber member, Approach approach, Instant now) {
        Circumstances scene = scene(member, approach, now, 1);
        if (habits.of(member, now).isSurprisedBy(scene)) {
            unusual.fire(new UnusualSignIn(member, now, scene.place(), scene.from()));
        }
        scene.place().country().ifPresent(country -> habits.see(member, Kind.COUNTRY, country, now));
        if (isPublic(approach)) {
            habits.see(member, Kind.NETWORK, scene.from().network(), now);
        }
        habits.see(member, Kind.DEVICE, scene.from().device(), now);
        habits.sight(member, scene.place(), now);
    }

    private Set<String> declared(MemberNumber member, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ClockProducer.PARIS);
        return journeys.from(member, today.minusDays(1)).stream()
                .map(JourneyView::journey)
                .filter(journey -> journey.isOn(today))
                .flatMap(journey -> journey.countries().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(Approach approach) {
        return NetworkAddress.parse(approach.address())
                .filter(NetworkAddress::isPublic)
                .isPresent();
    }
}
