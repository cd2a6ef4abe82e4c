package fr.societaire.platform.web;

import fr.societaire.platform.Brand;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.domain.OpeningHours;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Whether an advisor answers now, in words. */
@Named
@ApplicationScoped
public class DeskHours {
    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    private OpeningHours hours;

    @PostConstruct
    void read() {
        hours = OpeningHours.parse(brand.text("desk.hours"));
    }

    /** {@code Ouvert en ce moment, jusqu’à 19 h.} or {@code Fermé en ce moment. Réouverture lundi à 8 h.} */
    public String getNow() {
        return words(hours, LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS));
    }

    /** Whether an advisor answers now. */
    public boolean isOpen() {
        return hours.openUntil(LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS))
                .isPresent();
    }

    static String words(OpeningHours hours, LocalDateTime at) {
        return hours.openUntil(at)
                .map(until -> "Ouvert en ce moment, jusqu’à " + hour(until) + ".")
                .orElseGet(() -> "Fermé en ce moment. Réouverture " + day(hours.nextOpening(at), at) + ".");
    }

    private static String day(LocalDateTime next, LocalDateTime at) {
        boolean today = next.toLocalDate().equals(at.toLocalDate());
        boolean tomorrow = next.toLocalDate().equals(at.toLocalDate().plusDays(1));
        String day = today
                ? "aujourd’hui"
                : tomorrow ? "demain" : next.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return day + " à " + hour(next.toLocalTime());
    }

    private static String hour(LocalTime time) {
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, "\u00A0%02d", time.getMinute());
        return time.getHour() + "\u00A0h" + minutes;
    }
}
