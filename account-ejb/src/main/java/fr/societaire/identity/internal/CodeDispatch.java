package fr.societaire.identity.internal;

import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.CodeSms;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a sign-in code and posts it to one channel of the member, in the caller's transaction. */
@Dependent
public class CodeDispatch {
    @Inject
    OneTimeSecrets secrets;

    @Inject
    ContactPoints contacts;

    @Inject
    SecondFactors factors;

    @Inject
    Outbox outbox;

    @Inject
    MailTemplate mails;

    @Inject
    CodeSms texts;

    /** The channels a code can go to, one of each kind: first the one the member prefers, else the insurer's order. */
    public List<ContactPoint> channelsOf(MemberNumber member) {
        Optional<String> preferred = factors.heldBy(FactorOwner.of(member)).preferredChannel();
        return contacts.of(member).stream()
                .collect(Collectors.toMap(
                        ContactPoint::channel, point -> point, (first, next) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(point ->
                        preferred.filter(point.channel().name()::equals).isEmpty()))
                .toList();
    }

    public Optional<ContactPoint> destination(MemberNumber member, String channel) {
        return channelsOf(member).stream()
                .filter(point -> point.channel().name().equals(channel))
                .findFirst();
    }

    /** Returns the key of the message. */
    public String send(MemberNumber member, ContactPoint to) {
        IssuedSecret code = secrets.issueCode(SecretPurpose.SIGN_IN_CODE, SecretSubject.of(member));
        String key = "sign-in-code-" + code.id().value();
        outbox.post(
                switch (to.channel()) {
                    case EMAIL -> email(to.value(), code, key);
                    case MOBILE -> texts.compose(to.value(), "code de connexion", code.value(), code.expiresAt(), key);
                });
        return key;
    }

    /** Makes the code that confirms something in a session, and posts it. */
    public void sendConfirmation(MemberNumber member, ContactPoint to) {
        IssuedSecret code = secrets.issueCode(SecretPurpose.CONFIRMATION_CODE, SecretSubject.of(member));
        String key = "confirmation-code-" + code.id().value();
        outbox.post(
                switch (to.channel()) {
                    case EMAIL -> confirmation(to.value(), code, key);
                    case MOBILE ->
                        texts.compose(to.value(), "code de confirmation", code.value(), code.expiresAt(), key);
                });
    }

    private Message confirmation(String to, IssuedSecret code, String key) {
        Letter letter = Letter.titled("Votre code de confirmation")
                .paragraph(
                        "Vous êtes sur le point de changer quelque chose d’important dans votre espace. Confirmez que"
                                + " c’est bien vous avec ce code :")
                .code(code.value(), code.expiresAt())
                .paragraph("Ne le communiquez à personne. Ce n’est pas vous ? Quelqu’un utilise votre espace : changez"
                        + " votre mot de passe par « Mot de passe oublié ? ».");
        return mails.compose(to, "Confirmez que c’est bien vous", letter, key);
    }

    private Message email(String to, IssuedSecret code, String key) {
        Letter letter = Letter.titled("Votre code de connexion")
                .paragraph("Saisissez ce code sur la page de connexion de votre espace sociétaire :")
                .code(code.value(), code.expiresAt())
                .paragraph("Ne le communiquez à personne. Si vous n’êtes pas en train de vous connecter, quelqu'un"
                        + " connaît votre mot de passe : changez-le par « Mot de passe oublié ? ».");
        return mails.compose(to, "Votre code de connexion à l’espace sociétaire", letter, key);
    }
}
