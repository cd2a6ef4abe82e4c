package fr.societaire.identification.internal;

import fr.societaire.identification.domain.IdentificationFile;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.member.ContactPoint;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a reinforced identification. No letter names the new contacts in full, nor says why a paper would not do. */
@ApplicationScoped
public class IdentificationLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    @Inject
    @ConfigProperty(name = "portal.identification.delay")
    Duration delay;

    /** To the new address: what to send, and where. */
    Message invitation(ContactPoint to, IdentificationFile file, URI link) {
        Letter letter = Letter.titled("Envoyez-nous trois justificatifs")
                .paragraph("Vous avez demandé à retrouver l’accès à votre espace (dossier " + file.reference()
                        + "). Il nous faut une pièce d’identité, un justificatif de domicile de moins de trois mois et le"
                        + " RIB que vous utilisez chez nous. Une photo nette, prise au téléphone, convient.")
                .link("Envoyer mes justificatifs", link)
                .paragraph("Ce lien est à vous seul, jusqu’au " + Moments.dayAndHour(file.expiresAt())
                        + ". Vous n’avez rien demandé ? Ne faites rien : sans ces documents, rien ne change.");
        return mails.compose(to.value(), "Envoyez-nous trois justificatifs", letter, key());
    }

    /** To where the member was reached until now. */
    Message announcement(ContactPoint to, IdentificationFile file, URI veto) {
        String title = "Une demande d’accès à votre espace est en cours";
        Letter letter = Letter.titled(title)
                .paragraph(
                        "Quelqu’un nous a appelés, a répondu à nos questions, et dit ne plus recevoir nos messages ici"
                                + " (dossier " + file.reference()
                                + "). Nous lui demandons ses justificatifs. Rien ne change"
                                + " avant qu’ils soient acceptés, ni avant le "
                                + Moments.dayAndHour(file.openedAt().plus(delay)) + ".")
                .paragraph("C’était vous ? Vous n’avez rien à faire.")
                .paragraph("Ce n’était pas vous ? Refusez, sans mot de passe ni code :")
                .link("Ce n’était pas moi", veto);
        return to(
                to,
                title,
                letter,
                "une demande d'accès à votre espace est en cours. Ce n'est pas vous ? Refusez : " + veto);
    }

    /** Every paper will do; to where the member was reached until now. */
    Message lastWarning(ContactPoint to, IdentificationFile file, URI veto) {
        String title = "Votre accès va changer";
        String at = Moments.dayAndHour(file.effectiveAt().orElseThrow());
        Letter letter = Letter.titled(title)
                .paragraph("Les justificatifs du dossier " + file.reference() + " sont acceptés. Le " + at
                        + ", vos coordonnées seront celles qui nous ont été indiquées alors, et l’espace ne s’ouvrira plus"
                        + " qu’avec un nouveau mot de passe.")
                .paragraph("Ce n’était pas vous ? Refusez avant cette date, sans mot de passe ni code :")
                .link("Ce n’était pas moi", veto);
        return to(to, title, letter, "votre accès va changer le " + at + ". Ce n'est pas vous ? Refusez : " + veto);
    }

    Message paperRefused(ContactPoint to, IdentificationFile file, ProofKind kind, URI link) {
        String title = "Un justificatif est à envoyer de nouveau";
        Letter letter = Letter.titled(title)
                .paragraph(named(kind) + " n’a pas pu être retenu" + (kind == ProofKind.IDENTITY ? "e" : "")
                        + " (dossier " + file.reference()
                        + "). La raison vous attend, avec le bouton pour en envoyer un"
                        + " autre.")
                .link("Voir ce qui manque", link);
        return mails.compose(to.value(), title, letter, key());
    }

    Message accepted(ContactPoint to, IdentificationFile file) {
        String title = "Vos justificatifs sont acceptés";
        Letter letter = Letter.titled(title)
                .paragraph("Dossier " + file.reference() + " : vous retrouverez l’accès à votre espace le "
                        + Moments.dayAndHour(file.effectiveAt().orElseThrow())
                        + ". Nous vous enverrons alors ici un lien pour choisir un nouveau mot de passe.")
                .paragraph(
                        "Ce délai protège votre espace : quelqu’un qui se ferait passer pour vous pourrait encore être"
                                + " arrêté. Vous n’avez rien à faire.");
        return mails.compose(to.value(), title, letter, key());
    }

    /** To the new address; the link of a new password follows in a letter of its own. */
    Message effective(ContactPoint to, IdentificationFile file) {
        String title = "Votre espace vous attend";
        Letter letter = Letter.titled(title)
                .paragraph(
                        "Dossier " + file.reference() + " : c’est fait. Nous vous joignons ici désormais, et rien de ce"
                                + " qui ouvrait votre espace ne l’ouvre plus.")
                .paragraph("Un autre message vous apporte un lien pour choisir un nouveau mot de passe. Il vaut trente"
                        + " minutes ; passé ce délai, demandez-en un autre :")
                .link("Demander un autre lien", portal.resolve("/mot-de-passe-oublie"))
                .paragraph(
                        "Une fois entré, ajoutez une clé d’accès ou une application d’authentification, et imprimez vos"
                                + " codes de secours.");
        return mails.compose(to.value(), title, letter, key());
    }

    /** To where the member is reached no more. */
    Message effectiveElsewhere(ContactPoint to, IdentificationFile file) {
        String title = "Votre accès a changé";
        String call = "Ce n’était pas vous ? Appelez-nous tout de suite au " + brand.getPhone()
                + " : nous bloquerons l’accès.";
        Letter letter = Letter.titled(title)
                .paragraph(
                        "Dossier " + file.reference() + " : nous ne vous écrivons plus ici, et l’espace ne s’ouvre plus"
                                + " qu’avec un nouveau mot de passe.")
                .paragraph(call);
        return to(
                to,
                title,
                letter,
                "votre accès a changé, nous ne vous écrivons plus ici. Ce n'est pas vous ? Appelez le "
                        + brand.getPhone() + ".");
    }

    /** Over without any effect. */
    Message ended(ContactPoint to, IdentificationFile file, IdentificationEnd end) {
        String title = "La demande d’accès est close";
        String words = "la demande " + file.reference() + " " + end.words() + ". Rien n’a changé";
        Letter letter = Letter.titled(title)
                .paragraph("L" + words.substring(1) + " : ni vos coordonnées, ni ce qui ouvre votre espace.")
                .paragraph("Une question, un doute ? Appelez-nous au " + brand.getPhone() + " (" + brand.getHours()
                        + ") avec la référence " + file.reference() + ".");
        return to(to, title, letter, words + ". Un doute ? Appelez le " + brand.getPhone() + ".");
    }

    private Message to(ContactPoint to, String title, Letter letter, String text) {
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), title, letter, key());
            case MOBILE -> new SmsMessage(to.value(), (brand.getName() + " : " + text).replace('’', '\''), key());
        };
    }

    private static String named(ProofKind kind) {
        return switch (kind) {
            case IDENTITY -> "Votre pièce d’identité";
            case HOME -> "Votre justificatif de domicile";
            case BANK -> "Votre RIB";
        };
    }

    private static String key() {
        return "identification-" + UUID.randomUUID();
    }
}
