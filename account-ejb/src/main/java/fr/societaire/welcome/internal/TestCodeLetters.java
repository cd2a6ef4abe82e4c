package fr.societaire.welcome.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.secret.IssuedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The words of a test of a channel. */
@ApplicationScoped
public class TestCodeLetters {
    @Inject
    MailTemplate mails;

    @Inject
    CodeSms texts;

    Message code(ContactPoint to, IssuedSecret code) {
        String key = "channel-test-code-" + code.id().value();
        return switch (to.channel()) {
            case EMAIL -> mails.compose(to.value(), "Votre code d’essai", letter(code), key);
            case MOBILE -> texts.compose(to.value(), "code d'essai", code.value(), code.expiresAt(), key);
        };
    }

    private static Letter letter(IssuedSecret code) {
        return Letter.titled("Votre code d’essai")
                .paragraph(
                        "Vos codes de sécurité arrivent bien ici. Saisissez celui-ci sur la page de vos premiers pas :")
                .code(code.value(), code.expiresAt())
                .paragraph("Ne le communiquez à personne. Il n’ouvre rien : ce n’est qu’un essai.");
    }
}
