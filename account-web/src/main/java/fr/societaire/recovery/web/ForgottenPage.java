package fr.societaire.recovery.web;

import fr.societaire.platform.web.Go;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** «Mot de passe oublié» and «Débloquer mon accès»: who asks, and by which message. The answer is one for everybody. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    RecoveryBrowser browser;

    private String identifier;
    private RecoveryChannel channel = RecoveryChannel.EMAIL_LINK;

    public Go submit() {
        return browser.ask(identifier, channel, Occasion.FORGOTTEN);
    }

    /** The same way, for one whose access is locked. */
    public Go unlock() {
        return browser.ask(identifier, channel, Occasion.LOCKED);
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public RecoveryChannel getChannel() {
        return channel;
    }

    public void setChannel(RecoveryChannel channel) {
        this.channel = channel;
    }
}
