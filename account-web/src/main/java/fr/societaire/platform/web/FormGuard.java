package fr.societaire.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Checks the token of every form posted to a page without server state, before anything of the form is read. Also keeps
 * PrimeFaces from asking its nonce (and with it a session) on every page: {@link ComponentPolicy} gives one to the pages
 * that have PrimeFaces components.
 */
public class FormGuard implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PrimeFacesContext.getCspState(faces).setInitialized(true);
        UIViewRoot view = faces.getViewRoot();
        if (faces.isPostback() && view != null && view.isTransient() && !faces.getResponseComplete()) {
            giveUnusedNonce(faces);
            check(faces, view.getViewId());
        }
    }

    /**
     * PrimeFaces writes a nonce on every script element, and wants the one of the page that was posted; a page without
     * server state has none, nor any use for one (its policy names none). To PrimeFaces a forwarded request may have a
     * fresh one: this makes it so for the moment of asking.
     */
    private static void giveUnusedNonce(FacesContext faces) {
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        Object forwarded = request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        PrimeFacesContext.getCspState(faces).getNonce();
        if (forwarded == null) {
            request.remove(RequestDispatcher.FORWARD_REQUEST_URI);
        } else {
            request.put(RequestDispatcher.FORWARD_REQUEST_URI, forwarded);
        }
    }

    private static void check(FacesContext faces, String viewId) {
        ExternalContext http = faces.getExternalContext();
        String token = http.getRequestParameterMap().get("csrf");
        CsrfTokens tokens = CDI.current().select(CsrfTokens.class).get();
        switch (tokens.judge(token, viewId, http.getRemoteUser())) {
            case GOOD -> {
                // The form may go on.
            }
            case EXPIRED -> {
                if (!StaleForm.keep(faces)) {
                    PageExpiry.showAgain(faces);
                }
            }
            case OVERTAKEN -> PageExpiry.showAgain(faces);
            case FORGED -> refuse(faces);
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(403, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
