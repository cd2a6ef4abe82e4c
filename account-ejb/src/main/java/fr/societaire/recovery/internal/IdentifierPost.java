package fr.societaire.recovery.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.member.MemberIdentity;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells a member his number, in the caller's transaction: by e-mail, or by text message where there is none. */
@Dependent
public class IdentifierPost {
    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    Journal journal;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    void tellNumber(MemberIdentity member) {
        contacts.of(member.number()).stream()
                .min(Comparator.comparing(ContactPoint::channel, IdentifierPost::mailFirst))
                .ifPresent(point -> {
                    outbox.post(message(point, member));
                    journal.write(Happening.of(Deed.IDENTIFIER_SENT)
                            .about(member.number())
                            .with("channel", point.channel()));
                });
    }

    private static int mailFirst(ContactChannel one, ContactChannel other) {
        return Boolean.compare(one != ContactChannel.EMAIL, other != ContactChannel.EMAIL);
    }

    private Message message(ContactPoint to, MemberIdentity member) {
        String key = "identifier-" + UUID.randomUUID();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), "Votre identifiant", letter(member), key);
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : votre identifiant est votre numéro de sociétaire, " + member.number()
                                + ". Ce n'était pas vous ? Ne faites rien.",
                        key);
        };
    }

    private Letter letter(MemberIdentity member) {
        Letter letter = Letter.titled("Votre identifiant")
                .paragraph("Vous nous avez dit ne plus connaître votre identifiant. C’est votre numéro de sociétaire : "
                        + member.number());
        letter = accounts.exists(member.number())
                ? letter.link("Aller à mon espace", portal.resolve("/"))
                : letter.paragraph("Votre espace n’est pas encore ouvert : il s’ouvre en quelques minutes.")
                        .link("Ouvrir mon espace", portal.resolve("/premiere-connexion"));
        return letter.paragraph(
                "Ce n’était pas vous ? Ne faites rien : sans votre mot de passe, ce numéro n’ouvre rien.");
    }
}
