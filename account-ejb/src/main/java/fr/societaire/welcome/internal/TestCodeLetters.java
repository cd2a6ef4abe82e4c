package fr.societaire.welcome.internal;

import fr.societaire.identity.IssuedSecret;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a test of a channel. */
@ApplicationScoped
public class TestCodeLetters {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH).withZone(ClockProducer.PARIS);

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message code(ContactPoint to, IssuedSecret code) {
        String key = "channel-test-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), "Votre code d’essai", letter(code), key);
            case MOBILE -> new SmsMessage(to.value(), text(code), key);
        };
    }

    private static Letter letter(IssuedSecret code) {
        return Letter.titled("Votre code d’essai")
                .paragraph(
                        "Vos codes de sécurité arrivent bien ici. Saisissez celui-ci sur la page de vos premiers pas :")
                .code(code.value())
                .paragraph("Il est valable jusqu’à " + HOUR.format(code.expiresAt())
                        + ", une seule fois. Un code demandé ensuite le remplace.")
                .paragraph("Ne le communiquez à personne. Il n’ouvre rien : ce n’est qu’un essai.");
    }

    /** The last line lets a telephone fill the code in on our site and on no other. */
    private String text(IssuedSecret code) {
        return brand.getName() + " : " + code.value() + " est votre code d'essai, valable jusqu'à "
                + HOUR.format(code.expiresAt()) + ". Ne le communiquez à personne.\n\n@" + portal.getHost() + " #"
                + code.value();
    }
}
