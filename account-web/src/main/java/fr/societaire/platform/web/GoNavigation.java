package fr.societaire.platform.web;

import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.ConfigurableNavigationHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Understands {@link Go}; other outcomes are Faces' own business. */
public class GoNavigation extends ConfigurableNavigationHandlerWrapper {
    public GoNavigation(ConfigurableNavigationHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handleNavigation(FacesContext faces, String fromAction, String outcome) {
        if (outcome != null && outcome.startsWith(Go.PREFIX)) {
            Go.redirect(faces, outcome.substring(Go.PREFIX.length()));
        } else if (outcome != null && !outcome.isEmpty()) {
            super.handleNavigation(faces, fromAction, outcome);
        }
    }

    @Override
    public void handleNavigation(FacesContext faces, String fromAction, String outcome, String toFlowDocumentId) {
        handleNavigation(faces, fromAction, outcome);
    }
}
