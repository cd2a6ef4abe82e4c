package fr.societaire.activation.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a first connection. */
@ApplicationScoped
public class ActivationLetters {
    @Inject
    MailTemplate mails;

    @Inject
    CodeSms texts;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message code(ContactPoint to, IssuedSecret code) {
        String key = "activation-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), "Votre code de première connexion", codeLetter(code), key);
            case MOBILE -> texts.compose(to.value(), "code de première connexion", code.value(), code.expiresAt(), key);
        };
    }

    private static Letter codeLetter(IssuedSecret code) {
        return Letter.titled("Votre code de première connexion")
                .paragraph("Saisissez ce code sur la page de première connexion de votre espace sociétaire :")
                .code(code.value(), code.expiresAt())
                .paragraph("Ne le communiquez à personne. Ce n’était pas vous ? Ne faites rien : sans ce code,"
                        + " personne ne peut ouvrir votre espace.");
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
                                .paragraph("Votre espace a été ouvert le " + Moments.dayAndHour(at)
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
}
