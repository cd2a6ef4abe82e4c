package fr.societaire.recovery.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.secret.IssuedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a lost password. Links lead to the page of the new password or to the home page, never to the sign-in. */
@ApplicationScoped
public class RecoveryLetters {
    /** Followed by the token; what answers there takes it out of the address at once. */
    static final String LINK_PATH = "/lien/";

    @Inject
    MailTemplate mails;

    @Inject
    CodeSms texts;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    EmailMessage link(String to, IssuedSecret link, Occasion why) {
        Letter letter = Letter.titled("Choisissez un nouveau mot de passe")
                .paragraph(reason(why))
                .link("Choisir mon mot de passe", portal.resolve(LINK_PATH + link.value()))
                .paragraph("Ce lien sert une seule fois, jusqu’à " + Moments.hour(link.expiresAt())
                        + ". Un lien demandé ensuite le remplace.")
                .paragraph("Ce n’était pas vous ? Ne faites rien : votre mot de passe actuel reste le bon, et personne"
                        + " ne peut le changer sans ce message.");
        return mails.compose(
                to,
                "Choisir un nouveau mot de passe",
                letter,
                "recovery-link-" + link.id().value());
    }

    private static String reason(Occasion why) {
        return switch (why) {
            case FORGOTTEN -> "Vous nous avez dit avoir oublié votre mot de passe. Pour en choisir un autre :";
            case LOCKED ->
                "Vous nous avez demandé de débloquer votre accès. Choisissez un autre mot de passe, et le blocage est"
                        + " levé :";
        };
    }

    SmsMessage code(String to, IssuedSecret code, Occasion why) {
        return texts.compose(
                to,
                switch (why) {
                    case FORGOTTEN -> "code pour changer de mot de passe";
                    case LOCKED -> "code pour débloquer votre accès";
                },
                code.value(),
                code.expiresAt(),
                "recovery-code-" + code.id().value());
    }

    /** Nothing to recover: he has never been in. */
    EmailMessage notYetOpened(String to) {
        Letter letter = Letter.titled("Votre espace n’est pas encore ouvert")
                .paragraph(
                        "Vous nous avez dit avoir oublié votre mot de passe, mais vous n’en avez encore choisi aucun.")
                .link("Ouvrir mon espace", portal.resolve("/premiere-connexion"))
                .paragraph("Ce n’était pas vous ? Ne faites rien.");
        return mails.compose(
                to, "Votre espace sociétaire n’est pas encore ouvert", letter, "not-opened-" + UUID.randomUUID());
    }

    /** The way out is a page, not a link that opens: this message is not asked for by its reader. */
    Message locked(ContactPoint point, Instant until) {
        String key = "access-locked-" + UUID.randomUUID();
        String end = Moments.dayAndHour(until);
        return switch (point.channel()) {
            case EMAIL ->
                mails.compose(
                        point.value(),
                        "Accès à votre espace suspendu",
                        Letter.titled("Accès à votre espace suspendu")
                                .paragraph(
                                        "Plusieurs mots de passe incorrects ont été saisis avec votre identifiant. Par"
                                                + " sécurité, l’accès est suspendu jusqu’au " + end
                                                + ". Chaque nouvel essai repousse cette heure.")
                                .paragraph(
                                        "Inutile d’attendre : choisissez un autre mot de passe, et l’accès est rouvert"
                                                + " aussitôt.")
                                .link("Débloquer mon accès", portal.resolve("/deblocage"))
                                .paragraph(
                                        "Ces essais ne sont pas de vous ? Personne n’est entré. Changez tout de même de"
                                                + " mot de passe, ou appelez-nous au " + brand.getPhone() + "."),
                        key);
            case MOBILE ->
                new SmsMessage(
                        point.value(),
                        brand.getName() + " : accès à votre espace suspendu jusqu'au " + end + ". Pour le rouvrir : "
                                + portal.resolve("/deblocage") + " ou le " + brand.getPhone() + ".",
                        key);
        };
    }

    Message changed(ContactPoint point, Instant at) {
        String key = "password-changed-" + UUID.randomUUID();
        return switch (point.channel()) {
            case EMAIL -> changedByMail(point.value(), at, key);
            case MOBILE ->
                new SmsMessage(
                        point.value(),
                        brand.getName() + " : votre mot de passe vient de changer. Si ce n'est pas vous, appelez le "
                                + brand.getPhone() + ".",
                        key);
        };
    }

    private EmailMessage changedByMail(String to, Instant at, String key) {
        Letter letter = Letter.titled("Votre mot de passe a changé")
                .paragraph(
                        "Votre mot de passe a été changé le " + Moments.dayAndHour(at)
                                + ". Ailleurs que là où il a été changé, vous êtes déconnecté : connectez-vous avec le nouveau.")
                .paragraph("Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone()
                        + " : nous bloquerons l’accès à votre espace.")
                .link("Aller à mon espace", portal.resolve("/"));
        return mails.compose(to, "Votre mot de passe a changé", letter, key);
    }
}
