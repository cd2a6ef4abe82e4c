package fr.societaire.recovery.web;

import fr.societaire.platform.web.Go;
import fr.societaire.recovery.PasswordRecovery;
import fr.societaire.recovery.RequestRecovery;
import fr.societaire.recovery.domain.RecoveryChannel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** «Mot de passe oublié»: who asks, and by which message. The answer is the same page for everybody. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    PasswordRecovery recovery;

    private String identifier;
    private RecoveryChannel channel = RecoveryChannel.EMAIL_LINK;

    public Go submit() {
        var http = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) http.getRequest();
        var ticket = recovery.request(new RequestRecovery(identifier, channel, request.getRemoteAddr()));
        ProofCookie.give((HttpServletResponse) http.getResponse(), ticket);
        return Go.to(RecoveryCodePage.ADDRESS).with("par", channel == RecoveryChannel.SMS_CODE ? "sms" : "mail");
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
