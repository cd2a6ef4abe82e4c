package fr.societaire.security.web;

import fr.societaire.platform.web.Go;
import fr.societaire.security.Alarm;
import fr.societaire.security.AlarmOutcome;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;

/** {@code /ce-n-etait-pas-moi}: a button, and after it what to do next. Looking at it does nothing. */
@Named
@RequestScoped
public class AlarmPage {
    static final String ADDRESS = "/ce-n-etait-pas-moi";

    @Inject
    Alarm alarm;

    private AlarmOutcome outcome;

    public void open() {
        outcome = SupportCode.read(request().getParameter("code"))
                .<AlarmOutcome>map(AlarmOutcome.Raised::new)
                .orElseGet(() -> alarm.look(token()));
    }

    /** Closes the space. The code of the incident is in the address afterwards: the page can be read again, and printed. */
    public Go raise() {
        outcome = alarm.raise(token());
        if (outcome instanceof AlarmOutcome.Raised raised) {
            AlarmCookie.COOKIE.take((HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            return Go.to(ADDRESS).with("code", raised.code());
        }
        return Go.stay();
    }

    /** {@code ready}, {@code raised}, {@code already}, {@code superseded} or {@code over}; while the button is pressed, ready. */
    public String getState() {
        if (outcome == null) {
            return "ready";
        }
        return switch (outcome) {
            case AlarmOutcome.Raised raised -> "raised";
            case AlarmOutcome.Ready ready -> "ready";
            case AlarmOutcome.AlreadyRaised already -> "already";
            case AlarmOutcome.Superseded newer -> "superseded";
            case AlarmOutcome.Over over -> "over";
        };
    }

    /** When it was raised before, or the newer alert was sent; {@code null} otherwise. */
    public Instant getAt() {
        if (outcome instanceof AlarmOutcome.AlreadyRaised already) {
            return already.at();
        }
        return outcome instanceof AlarmOutcome.Superseded newer ? newer.newerSentAt() : null;
    }

    /** The code to read to an advisor; {@code null} until it was raised. */
    public SupportCode getCode() {
        return outcome instanceof AlarmOutcome.Raised raised ? raised.code() : null;
    }

    private static String token() {
        return AlarmCookie.COOKIE.read(request()).orElse("");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
