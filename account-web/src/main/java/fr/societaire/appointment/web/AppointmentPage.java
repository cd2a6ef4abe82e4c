package fr.societaire.appointment.web;

import fr.societaire.appointment.AppointmentLink;
import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.MoveOutcome;
import fr.societaire.appointment.Places;
import fr.societaire.platform.SlotChoice;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.TokenCookie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** {@code /rendez-vous}: the appointment of the link that was opened. Looking at the page changes nothing. */
@Named
@RequestScoped
public class AppointmentPage {
    static final String ADDRESS = "/rendez-vous";
    static final TokenCookie COOKIE = new TokenCookie("__Host-rendez-vous");

    @Inject
    AppointmentLink link;

    @Inject
    Places places;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private String token;
    private AppointmentView view;
    private Notice notice;

    @PostConstruct
    void load() {
        token = COOKIE.read((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .orElse("");
        view = link.look(token).orElse(null);
        if (view != null && view.ahead() && view.moves() > 0 && "deplace".equals(sent.get("fait"))) {
            notice = AppointmentWords.moved(MoveOutcome.MOVED);
        }
    }

    /** To the hour that was chosen. */
    public Go move() {
        return SlotChoice.start(sent.get("creneau"))
                .map(start -> link.move(token, start))
                .map(this::moved)
                .orElseGet(() -> staying(AppointmentWords.nothingChosen()));
    }

    private Go moved(MoveOutcome outcome) {
        return outcome == MoveOutcome.MOVED
                ? Go.to(ADDRESS).with("fait", "deplace")
                : staying(AppointmentWords.moved(outcome));
    }

    /** The page then says that it is cancelled. */
    public Go cancel() {
        return link.cancel(token) ? Go.to(ADDRESS) : staying(AppointmentWords.cancelled(false));
    }

    private Go staying(Notice why) {
        notice = why;
        view = link.look(token).orElse(null);
        return Go.stay();
    }

    /** {@code null} when the link leads to nothing any more. */
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
        return ADDRESS;
    }

    /** Whether the hours to move it to are asked for. */
    public boolean isMoving() {
        return sent.containsKey("jour") || "oui".equals(sent.get("deplacer"));
    }

    /** Where it is downloaded for a calendar. */
    public String getCalendar() {
        return CalendarServlet.ADDRESS;
    }
}
