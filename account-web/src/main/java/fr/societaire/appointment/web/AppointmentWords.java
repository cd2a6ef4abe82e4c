package fr.societaire.appointment.web;

import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.MoveOutcome;
import fr.societaire.appointment.domain.AppointmentState;
import fr.societaire.platform.domain.Timetable;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The French of appointments: {@code #{appointmentWords.day(free.day())}}. */
@Named
@ApplicationScoped
public class AppointmentWords {
    static final Sentences SENTENCES = new Sentences("fr.societaire.appointment.web.messages");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.FRENCH);

    /** {@code jeudi 3 décembre 2026}. */
    public String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + French.date(day);
    }

    /** {@code jeu. 3 déc.}, for a choice of days. */
    public String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** {@code jeudi 3 décembre 2026 à 9 h 30}. */
    public String when(Instant start) {
        return day(start.atZone(Timetable.PARIS).toLocalDate()) + " à\u00A0" + French.time(start);
    }

    public String state(AppointmentState state) {
        return SENTENCES.text("state." + state);
    }

    /** How it looks, as {@code m:status} says. */
    public String tone(AppointmentView appointment) {
        return switch (appointment.state()) {
            case BOOKED -> "info";
            case HELD -> "success";
            case MISSED -> "warning";
            case CANCELLED_BY_MEMBER, CANCELLED_BY_DESK -> "neutral";
        };
    }

    static Notice moved(MoveOutcome outcome) {
        return SENTENCES.notice(outcome == MoveOutcome.MOVED ? "success" : "warning", "move." + outcome, null);
    }

    static Notice nothingChosen() {
        return SENTENCES.notice("warning", "move.NOTHING", null);
    }

    static Notice cancelled(boolean done) {
        return SENTENCES.notice(done ? "success" : "warning", "cancel." + done, null);
    }
}
