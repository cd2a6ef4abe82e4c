package fr.societaire.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Gives a page with server state the content policy of PrimeFaces components and their nonce. Pages without server
 * state (all that are plain HTML) keep the policy without a nonce, for a nonce costs a view map and a session.
 */
public class ComponentPolicy implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        String policy =
                CDI.current().select(ContentPolicy.class).get().withComponents(PageExpiry.originalPath(request), nonce);
        faces.getExternalContext().setResponseHeader(SecurityHeaders.CONTENT_POLICY, policy);
        PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "');");
    }
}
