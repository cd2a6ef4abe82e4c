package fr.societaire.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * What the page being shown has to say besides its content: the notice left in the session by the action before it,
 * which is thereby removed, and the motive in its address. Faces' own flash is not used: it is lost when another node
 * serves the redirect.
 */
@Named
@RequestScoped
public class OneShot {
    static final String ATTRIBUTE = "fr.societaire.notice";

    private List<Notice> notices = List.of();
    private Motive motive;

    @PostConstruct
    void take() {
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        motive = StaleForm.isComingBack(FacesContext.getCurrentInstance())
                ? Motive.FORMULAIRE_EXPIRE
                : Optional.ofNullable(http.getRequestParameterMap().get("motif"))
                        .flatMap(Motive::of)
                        .orElse(null);
        if (http.getSession(false) != null && http.getSessionMap().remove(ATTRIBUTE) instanceof Notice left) {
            notices = List.of(left);
        }
    }

    public List<Notice> getNotices() {
        return notices;
    }

    /** {@code null} when the address names none. */
    public Motive getMotive() {
        return motive;
    }

    static void leave(FacesContext faces, Notice notice) {
        faces.getExternalContext().getSessionMap().put(ATTRIBUTE, notice);
    }
}
