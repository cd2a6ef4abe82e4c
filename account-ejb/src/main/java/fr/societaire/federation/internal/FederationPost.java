package fr.societaire.federation.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** What a member is written about his link, in the caller's transaction. */
@Dependent
public class FederationPost {
    @Inject
    ContactPoints contacts;

    @Inject
    MailTemplate mails;

    @Inject
    CodeSms texts;

    @Inject
    Brand brand;

    @Inject
    Outbox outbox;

    void sendCode(ContactPoint to, IssuedSecret code) {
        String key = "federation-code-" + code.id().value();
        outbox.post(
                switch (to.channel()) {
                    case EMAIL ->
                        mails.compose(
                                to.value(), "Votre code pour vous connecter avec FranceConnect", codeLetter(code), key);
                    case MOBILE -> texts.compose(to.value(), "code de connexion", code.value(), code.expiresAt(), key);
                });
    }

    private static Letter codeLetter(IssuedSecret code) {
        return Letter.titled("Votre code de connexion")
                .paragraph(
                        "Vous vous connectez à votre espace sociétaire avec FranceConnect. Saisissez ce code pour montrer"
                                + " que c’est bien vous :")
                .code(code.value(), code.expiresAt())
                .paragraph("Ne le communiquez à personne. Si vous n’êtes pas en train de vous connecter, quelqu'un"
                        + " utilise votre identité : ne faites rien de ce code et appelez-nous.");
    }

    /** On every channel on file. */
    void tellLinked(MemberNumber member, Instant at) {
        tell(
                member,
                at,
                "linked",
                "FranceConnect est rattaché à votre espace",
                "Vous pouvez désormais vous connecter à votre espace sociétaire avec FranceConnect.");
    }

    /** On every channel on file. */
    public void tellUnlinked(MemberNumber member, Instant at) {
        tell(
                member,
                at,
                "unlinked",
                "FranceConnect n’est plus rattaché à votre espace",
                "La connexion avec FranceConnect ne mène plus à votre espace sociétaire. Votre identifiant et votre mot"
                        + " de passe n’ont pas changé.");
    }

    private void tell(MemberNumber member, Instant at, String what, String title, String sentence) {
        String key = "federation-" + what + "-" + member + "-" + at.toEpochMilli() + "-";
        contacts.of(member).forEach(point -> outbox.post(message(point, at, title, sentence, key)));
    }

    private Message message(ContactPoint to, Instant at, String title, String sentence, String key) {
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(
                        to.value(),
                        title,
                        Letter.titled(title)
                                .paragraph(sentence)
                                .paragraph("Cela s’est passé " + "le " + Moments.dayAndHour(at)
                                        + ". Si ce n’était pas vous, appelez-nous au " + brand.getPhone() + "."),
                        key + "mail");
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : " + title.replace('’', '\'') + ". Si ce n'était pas vous, appelez le "
                                + brand.getPhone() + ".",
                        key + "sms");
        };
    }
}
