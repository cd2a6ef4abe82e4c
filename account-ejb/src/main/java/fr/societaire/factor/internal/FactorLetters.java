package fr.societaire.factor.internal;

import fr.societaire.factor.FactorChange;
import fr.societaire.factor.FactorChanged;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words that tell a member of a change of his second factors. */
@ApplicationScoped
public class FactorLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message tell(ContactPoint point, FactorChanged news) {
        String key = "factor-changed-" + UUID.randomUUID();
        return switch (point.channel()) {
            case EMAIL -> byMail(point.value(), news, key);
            case MOBILE ->
                new SmsMessage(
                        point.value(),
                        brand.getName() + " : " + inText(news.change()) + ". Si ce n'est pas vous, appelez le "
                                + brand.getPhone() + ".",
                        key);
        };
    }

    private EmailMessage byMail(String to, FactorChanged news, String key) {
        String title = inMail(news.change());
        Letter letter = Letter.titled(title)
                .paragraph(title + ", le " + Moments.dayAndHour(news.at()) + " : « " + news.name() + " ».")
                .paragraph("Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone()
                        + " : nous bloquerons l’accès à votre espace.")
                .link("Aller à mon espace", portal.resolve("/"));
        return mails.compose(to, title, letter, key);
    }

    private static String inMail(FactorChange change) {
        return switch (change) {
            case APP_ADDED -> "Une application d’authentification protège désormais votre espace";
            case APP_REMOVED -> "Votre application d’authentification a été retirée";
            case PASSKEY_ADDED -> "Une clé d’accès ouvre désormais votre espace";
            case PASSKEY_REMOVED -> "Une clé d’accès a été retirée de votre espace";
            case PASSKEY_SUSPENDED -> "Une clé d’accès semble avoir été copiée : elle n’ouvre plus votre espace";
            case RECOVERY_CODES_MADE -> "De nouveaux codes de secours ont été créés";
            case RECOVERY_CODE_USED -> "Un code de secours a servi à vous connecter";
        };
    }

    /** In letters of the GSM alphabet, one part of 160. */
    private static String inText(FactorChange change) {
        return switch (change) {
            case APP_ADDED -> "une application d'authentification a été ajoutée à votre espace";
            case APP_REMOVED -> "votre application d'authentification a été retirée de votre espace";
            case PASSKEY_ADDED -> "une clé d'accès a été ajoutée à votre espace";
            case PASSKEY_REMOVED -> "une clé d'accès a été retirée de votre espace";
            case PASSKEY_SUSPENDED -> "une clé d'accès a été suspendue, elle semble copiée";
            case RECOVERY_CODES_MADE -> "de nouveaux codes de secours ont été créés";
            case RECOVERY_CODE_USED -> "un code de secours vient de servir à entrer dans votre espace";
        };
    }
}
