package fr.societaire.security.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.risk.UnusualSignIn;
import fr.societaire.secret.IssuedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of an alert. */
@ApplicationScoped
public class AlertLetters {
    /** Followed by the token; what answers there takes it out of the address at once. */
    static final String LINK_PATH = "/alerte/";

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message unusual(ContactPoint to, UnusualSignIn seen, IssuedSecret link) {
        String key = "unusual-sign-in-" + link.id().value();
        URI address = portal.resolve(LINK_PATH + link.value());
        return switch (to.channel()) {
            case EMAIL -> mail(to.value(), seen, address, key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName()
                                + " : connexion à votre espace depuis un nouvel appareil ou un nouveau lieu, le "
                                + Moments.dayAndHour(seen.at()) + ". Ce n'était pas vous ? " + address,
                        key);
        };
    }

    private EmailMessage mail(String to, UnusualSignIn seen, URI address, String key) {
        String place = seen.place().inWords().map(words -> ", " + words).orElse("");
        Letter letter = Letter.titled("Nouvelle connexion à votre espace")
                .paragraph("Quelqu’un s’est connecté à votre espace le " + Moments.dayAndHour(seen.at())
                        + " depuis un appareil ou un lieu nouveau : "
                        + seen.from().device() + place + ".")
                .paragraph("C’était vous ? Vous n’avez rien à faire.")
                .paragraph("Ce n’était pas vous ? Dites-le-nous : votre espace sera fermé aussitôt, à tout le monde.")
                .link("Ce n’était pas moi", address)
                .paragraph("Le lieu est approximatif : il peut être celui de votre opérateur.");
        return mails.compose(to, "Nouvelle connexion à votre espace", letter, key);
    }
}
