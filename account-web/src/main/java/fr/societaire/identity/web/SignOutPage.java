package fr.societaire.identity.web;

import fr.societaire.identity.Sessions;
import fr.societaire.platform.web.AfterSignOut;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Motive;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way out: asked for by a form, since a link anybody can send must not end a session. */
@Named
@RequestScoped
public class SignOutPage {
    @Inject
    Sessions sessions;

    @Inject
    Browser browser;

    @Inject
    @Any
    Instance<AfterSignOut> detours;

    public Go signOut() {
        browser.read(SignInCookies.SESSION).ifPresent(sessions::revoke);
        browser.leave();
        return browser.left(detours)
                .map(Go::to)
                .orElseGet(() -> Go.to("/connexion").with("motif", Motive.DECONNEXION.code()));
    }
}
