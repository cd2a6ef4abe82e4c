package fr.societaire.notification;

import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The text message that brings a code. Its last line binds the code to our address: a telephone fills it in on our site
 * and on no other (WICG, "Origin-bound one-time codes delivered via SMS").
 */
@ApplicationScoped
public class CodeSms {
    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /**
     * The message.
     *
     * @param what the code as the member calls it, in letters of the GSM alphabet: {@code code de connexion}
     * @param key see {@link SmsMessage#key()}
     */
    public SmsMessage compose(String to, String what, String code, Instant until, String key) {
        String text = brand.getName() + " : " + code + " est votre " + what + ", valable jusqu'à " + Moments.hour(until)
                + ". Ne le communiquez à personne.\n\n@" + portal.getHost() + " #" + code;
        return new SmsMessage(to, text, key);
    }
}
