package fr.societaire.appointment.web;

import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.MoveOutcome;
import fr.societaire.appointment.MyAppointments;
import fr.societaire.appointment.Places;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.SlotChoice;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** {@code /mon-rendez-vous/{reference}}: one of a member's own. */
@Named
@RequestScoped
public class MyAppointmentPage {
    static final String ADDRESS = "/mon-rendez-vous/";

    @Inject
    MyAppointments appointments;

    @Inject
    Places places;

    @Inject
    CurrentMember me;

    @Inject
    @Param(pathIndex = 0)
    String reference;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private AppointmentView view;
    private Notice notice;

    @PostConstruct
    void load() {
        view = appointments.one(me.number(), reference);
    }

    /** To the hour that was chosen. */
    public Go move() {
        return SlotChoice.start(sent.get("creneau"))
                .map(start -> appointments.move(me.number(), reference, start))
                .map(this::moved)
                .orElseGet(() -> staying(AppointmentWords.nothingChosen()));
    }

    private Go moved(MoveOutcome outcome) {
        return outcome == MoveOutcome.MOVED
                ? Go.to(getAddress()).saying(AppointmentWords.moved(outcome))
                : staying(AppointmentWords.moved(outcome));
    }

    public Go cancel() {
        return Go.to(MyAppointmentsPage.ADDRESS)
                .saying(AppointmentWords.cancelled(appointments.cancel(me.number(), reference)));
    }

    private Go staying(Notice why) {
        notice = why;
        load();
        return Go.stay();
    }

    public AppointmentView getView() {
        return view;
    }

    /** Where it may be moved to; asked for only when it is shown. */
    public SlotChoice getSlots() {
        return SlotChoice.of(places.free(view.place().code()), sent.get("jour"));
    }

    /** What became of the wish just made; {@code null} for none. */
    public Notice getNotice() {
        return notice;
    }

    public String getAddress() {
        return ADDRESS + view.reference();
    }

    /** Whether the hours to move it to are asked for. */
    public boolean isMoving() {
        return sent.containsKey("jour") || "oui".equals(sent.get("deplacer"));
    }

    /** Where it is downloaded for a calendar. */
    public String getCalendar() {
        return MyCalendarServlet.ADDRESS + view.reference();
    }
}
