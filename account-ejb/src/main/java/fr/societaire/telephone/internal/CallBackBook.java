package fr.societaire.telephone.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.platform.FreeDay;
import fr.societaire.platform.Turns;
import fr.societaire.platform.domain.OpeningHours;
import fr.societaire.platform.domain.Timetable;
import fr.societaire.telephone.AskCallBack;
import fr.societaire.telephone.domain.CallBack;
import fr.societaire.telephone.domain.FrenchNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notes who is to be called, in a transaction of its own with the message that tells him. */
@Stateless
@PermitAll
public class CallBackBook {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final int DAYS_AHEAD = 5;

    @Inject
    CallBackShelf shelf;

    @Inject
    CallBackLinks links;

    @Inject
    Turns turns;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.call-back.most-an-hour")
    int mostAnHour;

    /** The half-hours somebody may still be called in, by day. */
    public List<FreeDay> free() {
        Instant now = clock.instant();
        Map<Instant, Long> waiting = shelf.waitingFrom(now);
        return FreeDay.of(timetable().offeredAt(now).stream()
                .filter(start -> waiting.getOrDefault(start, 0L) < most())
                .toList());
    }

    /** Whether somebody may be called then. */
    public boolean offers(Instant start) {
        return timetable().offers(start, clock.instant())
                && shelf.waitingFrom(start).getOrDefault(start, 0L) < most();
    }

    /** Notes it, or tells whoever reads the number that it waits already; {@code false} when nobody is free then. */
    public boolean enter(AskCallBack wish, FrenchNumber phone, String address) {
        turns.take("call-back");
        if (!offers(wish.start())) {
            return false;
        }
        Optional<CallBack> before = shelf.waitingAt(phone);
        CallBack noted = before.orElseGet(() -> fresh(wish, phone));
        journal.write(Happening.of(Deed.CALL_BACK_ASKED)
                .by(Actor.member())
                .from(address, null)
                .with("at", wish.start()));
        if (phone.isMobile()) {
            outbox.post(message(noted, before.isPresent()));
        }
        return true;
    }

    private CallBack fresh(AskCallBack wish, FrenchNumber phone) {
        var fresh = CallBack.ask(
                shelf.freshName(),
                phone,
                new CallBack.Said(wish.caller(), wish.memberNumber(), wish.supportCode()),
                wish.start(),
                clock.instant());
        shelf.add(fresh);
        return fresh;
    }

    private SmsMessage message(CallBack wish, boolean again) {
        String text = brand.getName() + " : " + (again ? "un rappel est déjà prévu" : "nous vous appelons")
                + " à ce numéro le " + Moments.dayAndHour(wish.start())
                + ". Nous ne demandons jamais de mot de passe. Annuler : " + links.of(wish);
        return new SmsMessage(wish.phone().value(), text, "call-back-" + UUID.randomUUID());
    }

    private Timetable timetable() {
        return new Timetable(OpeningHours.parse(brand.text("desk.hours")), HALF_AN_HOUR, HALF_AN_HOUR, DAYS_AHEAD);
    }

    private long most() {
        return Math.ceilDiv(mostAnHour, 2);
    }
}
