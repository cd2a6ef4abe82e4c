package fr.societaire.staff.internal;

import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a link by which somebody of the staff chooses his password. */
@ApplicationScoped
public class InvitationLetters {
    /** Followed by the token; what answers there takes it out of the address at once. */
    static final String LINK_PATH = "/conseiller/invitation/";

    @Inject
    MailTemplate mails;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    EmailMessage link(Addressee to, UUID id, String token, Instant end, Occasion occasion) {
        Letter letter = opening(to, occasion)
                .link("Choisir mon mot de passe", portal.resolve(LINK_PATH + token))
                .paragraph("Ce lien sert une seule fois, jusqu’au " + Moments.dayAndHour(end)
                        + ". Un lien envoyé ensuite le remplace.")
                .paragraph(
                        occasion == Occasion.FORGOTTEN
                                ? "Ce n’était pas vous ? Ne faites rien : votre mot de passe actuel reste le bon."
                                : "Personne n’entre avec un mot de passe seul : à la première connexion, vous"
                                        + " enregistrerez une application de codes sur votre téléphone professionnel.");
        return mails.compose(to.email(), "Poste de conseil : " + subject(occasion), letter, "staff-invitation-" + id);
    }

    private static String subject(Occasion occasion) {
        return switch (occasion) {
            case INVITED -> "votre accès est à ouvrir";
            case FORGOTTEN -> "choisir un nouveau mot de passe";
            case RENEWED -> "votre accès a été renouvelé";
        };
    }

    private static Letter opening(Addressee to, Occasion occasion) {
        return switch (occasion) {
            case INVITED -> invitation(to);
            case FORGOTTEN -> forgotten();
            case RENEWED -> renewed(to);
        };
    }

    private static Letter invitation(Addressee to) {
        return Letter.titled("Ouvrez votre accès au poste de conseil")
                .paragraph("Un accès au poste de conseil vous attend. Votre identifiant : " + to.id()
                        + ". Il vous reste à choisir votre mot de passe.");
    }

    private static Letter forgotten() {
        return Letter.titled("Choisissez un nouveau mot de passe")
                .paragraph("Vous nous avez dit avoir oublié votre mot de passe du poste de conseil. L’application de"
                        + " codes de votre téléphone reste la même. Pour en choisir un autre :");
    }

    private static Letter renewed(Addressee to) {
        return Letter.titled("Votre accès a été renouvelé")
                .paragraph("Votre responsable a renouvelé votre accès au poste de conseil. Votre mot de passe, votre"
                        + " application de codes et votre session ne servent plus. Votre identifiant reste : " + to.id()
                        + ".")
                .paragraph("Vous ne l’aviez pas demandé ? Parlez-en à votre responsable avant d’aller plus loin.");
    }
}
