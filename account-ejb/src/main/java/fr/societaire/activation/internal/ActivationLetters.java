package fr.societaire.activation.internal;

import fr.societaire.identity.IssuedSecret;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a first connection. */
@ApplicationScoped
public class ActivationLetters {
    private static final DateTimeFormatter HOUR = french("H 'h' mm");
    private static final DateTimeFormatter DAY_AND_HOUR = french("d MMMM yyyy 'à' H 'h' mm");

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message code(ContactPoint to, IssuedSecret code) {
        String key = "activation-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), "Votre code de première connexion", codeLetter(code), key);
            case MOBILE -> new SmsMessage(to.value(), codeText(code), key);
        };
    }

    private static Letter codeLetter(IssuedSecret code) {
        return Letter.titled("Votre code de première connexion")
                .paragraph("Saisissez ce code sur la page de première connexion de votre espace sociétaire :")
                .code(code.value())
                .paragraph("Il est valable jusqu’à " + HOUR.format(code.expiresAt())
                        + ", une seule fois. Un code demandé ensuite le remplace.")
                .paragraph("Ne le communiquez à personne. Ce n’était pas vous ? Ne faites rien : sans ce code,"
                        + " personne ne peut ouvrir votre espace.");
    }

    /** The last line lets a telephone fill the code in on our site and on no other. */
    private String codeText(IssuedSecret code) {
        return brand.getName() + " : " + code.value() + " est votre code de première connexion, valable jusqu'à "
                + HOUR.format(code.expiresAt()) + ". Ne le communiquez à personne.\n\n@" + portal.getHost() + " #"
                + code.value();
    }

    /** The welcome, which is also the alarm if it was not he. The number stands where he will look for it one day. */
    Message opened(ContactPoint to, MemberNumber member, Instant at) {
        String key = "account-opened-" + UUID.randomUUID();
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        "Votre espace est ouvert – numéro de sociétaire " + member,
                        Letter.titled("Bienvenue dans votre espace")
                                .paragraph("Votre numéro de sociétaire : " + member)
                                .paragraph("Votre espace a été ouvert le " + DAY_AND_HOUR.format(at)
                                        + ". Gardez ce message : le numéro ci-dessus est votre identifiant.")
                                .paragraph(
                                        "Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone() + ".")
                                .link("Aller à mon espace", portal.resolve("/")),
                        key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : votre espace sociétaire vient d'être ouvert. Si ce n'est pas vous,"
                                + " appelez le " + brand.getPhone() + ".",
                        key);
        };
    }

    private static DateTimeFormatter french(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRENCH).withZone(ClockProducer.PARIS);
    }
}
