package fr.societaire.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which names our messages come, for whoever doubts one. */
@Named
@ApplicationScoped
public class Senders {
    @Inject
    @ConfigProperty(name = "portal.sms.sender")
    String sms;

    /** The server's own setting, the one the mail session sends with. */
    @Inject
    @ConfigProperty(name = "smtp.from")
    String email;

    public String getSms() {
        return sms;
    }

    public String getEmail() {
        return email;
    }
}
