package fr.societaire.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A form whose token was ours and is too old: nothing is done, and the form comes back with what was typed and a fresh
 * token. Only forms that ask for it ({@code <m:form keep="true">}): the others are steps that are over as well.
 * Passwords do not come back, as nowhere.
 */
public class StaleForm implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String KEPT_FIELD = "conserver";
    private static final String ATTRIBUTE = "fr.societaire.stale-form";

    /** Whether the posted form is one that comes back; then it will. */
    static boolean keep(FacesContext faces) {
        boolean kept = faces.getExternalContext().getRequestParameterMap().containsKey(KEPT_FIELD);
        if (kept) {
            faces.getExternalContext().getRequestMap().put(ATTRIBUTE, true);
        }
        return kept;
    }

    static boolean isComingBack(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(ATTRIBUTE);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    /** What was typed has been read; it is neither judged nor acted upon. */
    @Override
    public void afterPhase(PhaseEvent event) {
        if (isComingBack(event.getFacesContext())) {
            event.getFacesContext().renderResponse();
        }
    }
}
