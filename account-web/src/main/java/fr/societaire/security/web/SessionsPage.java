package fr.societaire.security.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.security.MySecurity;
import fr.societaire.security.SessionPlace;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** {@code /securite-sessions}: where the member is signed in, and an end to it. */
@Named
@RequestScoped
public class SessionsPage {
    private static final String ADDRESS = "/securite-sessions";

    /** The value of the button that ends all but this one. */
    private static final String OTHERS = "autres";

    @Inject
    MySecurity security;

    @Inject
    CurrentMember me;

    private List<SessionPlace> sessions;

    public void open() {
        sessions = security.sessions(me.number());
    }

    /**
     * «Terminer».
     *
     * @param which the value of the button pressed
     * @param here the session of this browser
     */
    public Go end(String which, UUID here) {
        if (OTHERS.equals(which)) {
            security.endOtherSessions(me.number(), here);
        } else {
            security.endSession(me.number(), id(which));
        }
        String title = EventText.SENTENCES.text(OTHERS.equals(which) ? "sessions.others" : "sessions.one");
        return Go.to(ADDRESS).saying(Notice.success(title, null));
    }

    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException | NullPointerException forged) {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    public List<SessionPlace> getSessions() {
        return sessions;
    }
}
