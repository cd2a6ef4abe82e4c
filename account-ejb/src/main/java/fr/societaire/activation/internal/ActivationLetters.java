package fr.societaire.activation.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.member.MemberIdentity;
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

    Message provisional(ContactPoint to, IssuedSecret code) {
        String key = "provisional-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        "Votre code provisoire",
                        Letter.titled("Votre code provisoire")
                                .paragraph(
                                        "Pour ouvrir votre espace, munissez-vous de l’IBAN de vos remboursements, puis"
                                                + " choisissez « J’ai reçu un code provisoire » sur la page de première connexion.")
                                .code(code.value(), code.expiresAt())
                                .paragraph("Il est valable jusqu’au " + Moments.dayAndHour(code.expiresAt())
                                        + ". Ne le communiquez à personne."),
                        key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : " + code.value() + " est votre code provisoire, valable jusqu'au "
                                + Moments.dayAndHour(code.expiresAt()) + ". Ne le communiquez à personne.\n\n@"
                                + portal.getHost() + " #" + code.value(),
                        key);
        };
    }

    /** For the mail room, which prints it and posts it to the address on file. */
    Message provisionalLetter(String mailRoom, MemberIdentity member, IssuedSecret code) {
        return mails.compose(
                mailRoom,
                "Courrier à imprimer et à poster",
                Letter.titled("Courrier à imprimer et à poster")
                        .paragraph(member.formalName())
                        .paragraph(String.join(", ", member.address().lines()))
                        .paragraph(
                                "Voici le code provisoire qui vous permettra d’ouvrir votre espace, avec l’IBAN de vos"
                                        + " remboursements, à l’adresse " + portal.resolve("/premiere-connexion")
                                        + " :")
                        .code(code.value(), code.expiresAt())
                        .paragraph("Valable jusqu’au " + Moments.dayAndHour(code.expiresAt()) + "."),
                "provisional-letter-" + code.id().value());
    }

    /** What he has waited for is over. */
    Message cleared(ContactPoint to) {
        String key = "opening-cleared-" + UUID.randomUUID();
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        "Vous pouvez ouvrir votre espace",
                        Letter.titled("Vous pouvez ouvrir votre espace")
                                .paragraph("Tout est en ordre : il ne vous reste qu’à choisir un mot de passe.")
                                .link("Ouvrir mon espace", portal.resolve("/premiere-connexion")),
                        key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : tout est en ordre, vous pouvez ouvrir votre espace. Rendez-vous sur "
                                + portal.getHost() + ", Première connexion.",
                        key);
        };
    }

    /** A paper that would not do, without the reason: that is nobody's business but his. */
    Message refused(ContactPoint to, String paper) {
        String key = "paper-refused-" + UUID.randomUUID();
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        "Un document est à envoyer de nouveau",
                        Letter.titled("Un document est à envoyer de nouveau")
                                .paragraph("Celui-ci n’a pas pu être retenu : " + paper
                                        + ". La raison vous attend, avec le bouton pour en envoyer un autre, à la première"
                                        + " connexion.")
                                .link("Ouvrir mon espace", portal.resolve("/premiere-connexion")),
                        key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName()
                                + " : un document est à envoyer de nouveau pour ouvrir votre espace. Rendez-vous"
                                + " sur " + portal.getHost() + ", Première connexion.",
                        key);
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
