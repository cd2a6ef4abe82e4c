package fr.societaire.mandate.internal;

import fr.societaire.mandate.domain.AccountChange;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.mandate.domain.Mandate;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
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

/** The words of a mandate. Of an account only its last four and its bank are in any of them. */
@ApplicationScoped
public class MandateLetters {
    /** Followed by the token; what answers there takes it out of the address at once. */
    static final String LINK_PATH = "/refus-compte/";

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message signed(ContactPoint to, Mandate mandate, DebitAccount account) {
        return told(
                to,
                "Votre mandat de prélèvement est signé",
                "Vous nous autorisez à prélever vos cotisations sur le compte " + AccountSafe.masked(account)
                        + ". Référence du mandat : " + mandate.reference()
                        + ". Chaque prélèvement vous sera annoncé au moins 14 jours avant. Votre copie est dans « Mes documents ».");
    }

    Message announcement(ContactPoint to, AccountChange change, DebitAccount account, IssuedSecret link) {
        String title = "Votre compte prélevé va changer";
        String at = Moments.dayAndHour(change.effectiveAt());
        URI address = portal.resolve(LINK_PATH + link.value());
        if (to.channel() == ContactChannel.MOBILE) {
            return sms(to, lower(title) + " le " + at + ". Ce n'est pas vous ? Refusez : " + address);
        }
        Letter letter = Letter.titled(title)
                .paragraph("Un autre compte a été indiqué dans votre espace pour vos prélèvements : "
                        + AccountSafe.masked(account) + ". Il sera prélevé à partir du " + at
                        + ". D’ici là, rien ne change.")
                .paragraph("C’était vous ? Vous n’avez rien à faire.")
                .paragraph("Ce n’était pas vous ? Refusez avant cette date, sans mot de passe ni code :")
                .link("Refuser ce changement", address);
        return mails.compose(to.value(), title, letter, key());
    }

    Message accountChanged(ContactPoint to, DebitAccount account) {
        return told(
                to,
                "Votre nouveau compte à prélever a pris effet",
                "Vos prochains prélèvements se feront sur le compte " + AccountSafe.masked(account) + ".");
    }

    Message accountNotChanged(ContactPoint to, AccountChangeEnd end) {
        String why = switch (end) {
            case VETOED -> "Il a été refusé par le lien que nous vous avions envoyé.";
            case GIVEN_UP -> "Il a été annulé depuis votre espace.";
            case REVOKED -> "Le mandat de prélèvement lui-même est révoqué.";
            case RECOVERED ->
                "L’accès à votre espace a été rétabli ou fermé entre-temps. Si vous le souhaitez toujours, demandez-le de nouveau.";
            case APPLIED -> throw new IllegalArgumentException("that is another letter");
        };
        return told(to, "Votre compte prélevé ne change pas", why + " Rien n’a été modifié.");
    }

    Message revoked(ContactPoint to, Mandate mandate) {
        return told(
                to,
                "Votre mandat de prélèvement est révoqué",
                "Nous ne présenterons plus de prélèvement avec le mandat " + mandate.reference()
                        + ". Vos échéances restent à régler à leur date, par carte, depuis « Mes paiements ». Un prélèvement déjà transmis à la banque peut encore être débité.");
    }

    Message lapsed(ContactPoint to, Mandate mandate) {
        return told(
                to,
                "Votre mandat de prélèvement s’est éteint",
                "Aucun prélèvement n’a été fait depuis 36 mois avec le mandat " + mandate.reference()
                        + " : il ne peut plus servir. Vous pouvez en signer un autre depuis « Mes paiements ».");
    }

    private Message told(ContactPoint to, String title, String text) {
        if (to.channel() == ContactChannel.MOBILE) {
            return sms(to, lower(title) + ". Ce n'est pas vous ? Appelez le " + brand.getPhone() + ".");
        }
        Letter letter = Letter.titled(title)
                .paragraph(text)
                .paragraph("Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone()
                        + " : nous bloquerons l’accès à votre espace.");
        return mails.compose(to.value(), title, letter, key());
    }

    private Message sms(ContactPoint to, String text) {
        return new SmsMessage(to.value(), (brand.getName() + " : " + text).replace('’', '\''), key());
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1);
    }

    private static String key() {
        return "mandate-" + UUID.randomUUID();
    }
}
