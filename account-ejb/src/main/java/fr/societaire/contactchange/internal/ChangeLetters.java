package fr.societaire.contactchange.internal;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.domain.ContactChange;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.secret.IssuedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a changed contact. What is new is masked in all of them: they are read where somebody else may read too. */
@ApplicationScoped
public class ChangeLetters {
    /** Followed by the token; what answers there takes it out of the address at once. */
    static final String LINK_PATH = "/refus/";

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
        String key = "contact-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL -> {
                Letter letter = Letter.titled("Votre code de vérification")
                        .paragraph("Cette adresse vient d’être indiquée dans un espace sociétaire. Si c’est bien vous,"
                                + " saisissez ce code sur la page de vos coordonnées :")
                        .code(code.value(), code.expiresAt())
                        .paragraph("Ne le communiquez à personne. Vous n’avez rien demandé ? Ne faites rien : sans ce"
                                + " code, cette adresse ne sera utilisée par personne.");
                yield mails.compose(to.value(), "Vérifiez votre adresse e-mail", letter, key);
            }
            case MOBILE -> texts.compose(to.value(), "code de vérification", code.value(), code.expiresAt(), key);
        };
    }

    /** To where the member was reached until now. */
    Message announcement(ContactPoint to, ContactChange change, IssuedSecret link) {
        String key = "contact-announced-" + UUID.randomUUID();
        String at = Moments.dayAndHour(change.effectiveAt().orElseThrow());
        URI address = portal.resolve(LINK_PATH + link.value());
        return switch (to.channel()) {
            case EMAIL -> {
                Letter letter = Letter.titled(coming(change.kind()))
                        .paragraph(
                                sentence(change) + " : " + OnFile.toBe(change).masked()
                                        + ". Ce changement prendra effet le " + at + ". D’ici là, rien ne change.")
                        .paragraph("C’était vous ? Vous n’avez rien à faire.")
                        .paragraph("Ce n’était pas vous ? Refusez avant cette date, sans mot de passe ni code :")
                        .link("Refuser ce changement", address);
                yield mails.compose(to.value(), coming(change.kind()), letter, key);
            }
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        inGsm(brand.getName() + " : " + lower(coming(change.kind())) + " le " + at
                                + ". Ce n'est pas vous ? Refusez : " + address),
                        key);
        };
    }

    /** To where he was reached until now and to where he is from now on. */
    Message end(ContactPoint to, ContactChange change, ChangeEnd end) {
        String key = "contact-ended-" + UUID.randomUUID();
        return told(to, title(change.kind(), end), after(end), key);
    }

    /** The second address is none any more. */
    Message dropped(ContactPoint to) {
        return told(
                to,
                "Votre adresse e-mail de secours a été retirée",
                "Vous n’avez plus d’adresse de secours.",
                "backup-dropped-" + UUID.randomUUID());
    }

    private Message told(ContactPoint to, String title, String after, String key) {
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        title,
                        Letter.titled(title)
                                .paragraph(after)
                                .paragraph("Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone()
                                        + " : nous bloquerons l’accès à votre espace."),
                        key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        inGsm(brand.getName() + " : " + lower(title) + ". Ce n'est pas vous ? Appelez le "
                                + brand.getPhone() + "."),
                        key);
        };
    }

    private static String sentence(ContactChange change) {
        return switch (change.kind()) {
            case EMAIL -> "Une autre adresse e-mail a été indiquée et vérifiée dans votre espace";
            case MOBILE -> "Un autre numéro de mobile a été indiqué et vérifié dans votre espace";
            case BACKUP_EMAIL -> "Une adresse e-mail de secours a été indiquée et vérifiée dans votre espace";
        };
    }

    private static String coming(ChangeKind kind) {
        return switch (kind) {
            case EMAIL -> "Votre adresse e-mail va changer";
            case MOBILE -> "Votre numéro de mobile va changer";
            case BACKUP_EMAIL -> "Votre adresse e-mail de secours va changer";
        };
    }

    private static String title(ChangeKind kind, ChangeEnd end) {
        String what = switch (kind) {
            case EMAIL -> "d’adresse e-mail";
            case MOBILE -> "de numéro de mobile";
            case BACKUP_EMAIL -> "d’adresse e-mail de secours";
        };
        return switch (end) {
            case APPLIED -> "Votre changement " + what + " a pris effet";
            case VETOED -> "Votre changement " + what + " a été refusé";
            case GIVEN_UP, RECOVERED, CLOSED, OVERTAKEN -> "Votre changement " + what + " est annulé";
        };
    }

    private static String after(ChangeEnd end) {
        return switch (end) {
            case APPLIED -> "Vos codes et nos messages partent désormais aux nouvelles coordonnées.";
            case VETOED -> "Il a été refusé par le lien que nous vous avions envoyé. Rien n’a été modifié.";
            case GIVEN_UP -> "Il a été annulé depuis votre espace. Rien n’a été modifié.";
            case RECOVERED ->
                "Votre mot de passe a été réinitialisé entre-temps : par sécurité, rien n’a été modifié. Si vous le"
                        + " souhaitez toujours, demandez-le de nouveau dans votre espace.";
            case CLOSED -> "Votre espace a été fermé entre-temps : par sécurité, rien n’a été modifié.";
            case OVERTAKEN ->
                "Vos coordonnées ont été mises à jour autrement entre-temps : ce sont celles-là qui valent. Si vous le"
                        + " souhaitez toujours, demandez-le de nouveau dans votre espace.";
        };
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1);
    }

    private static String inGsm(String text) {
        return text.replace('’', '\'');
    }
}
