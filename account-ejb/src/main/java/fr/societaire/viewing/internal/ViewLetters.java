package fr.societaire.viewing.internal;

import fr.societaire.member.ContactPoint;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.SmsMessage;
import fr.societaire.platform.Brand;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.viewing.domain.MemberView;
import fr.societaire.viewing.domain.ViewedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a view: what is asked, what was seen. */
@ApplicationScoped
public class ViewLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.viewing.longest")
    Duration longest;

    /** What the member would agree to, and the code that says so. */
    Message request(ContactPoint to, MemberView view, IssuedSecret code) {
        String who = view.viewer().pseudonym();
        return switch (to.channel()) {
            case EMAIL ->
                mails.compose(to.value(), "Un conseiller demande à voir votre espace", letter(who, code), key());
            case MOBILE ->
                new SmsMessage(
                        to.value(),
                        brand.getName() + " : " + who
                                + ", votre conseiller au téléphone, demande à voir votre espace, sans"
                                + " rien pouvoir y changer, " + longest.toMinutes() + " minutes au plus. D'accord ?"
                                + " Dictez-lui " + code.value() + " avant " + Moments.hour(code.expiresAt())
                                + ". Sinon, ne dites rien.",
                        key());
        };
    }

    private Letter letter(String who, IssuedSecret code) {
        return Letter.titled("Un conseiller demande à voir votre espace")
                .paragraph(who + ", que vous avez au téléphone, verra vos pages comme vous, " + longest.toMinutes()
                        + " minutes au plus. Il ne pourra rien y changer, ni voir ce qui ouvre votre espace. Vous pouvez"
                        + " l’arrêter à tout moment, sur votre page d’accueil.")
                .paragraph("Vous êtes d’accord ? Dictez-lui ce code :")
                .code(code.value(), code.expiresAt())
                .paragraph("Vous n’êtes pas au téléphone avec nous ? Ne dites ce code à personne et appelez-nous au "
                        + brand.getPhone() + ".");
    }

    /** What was seen, from when to when. */
    EmailMessage account(ContactPoint to, MemberView view) {
        String from = Moments.hour(view.openedAt().orElseThrow());
        String until = Moments.hour(view.stateSince());
        Letter letter = Letter.titled("Un conseiller a vu votre espace")
                .paragraph(view.viewer().pseudonym() + " a vu votre espace de " + from + " à " + until
                        + ", avec le code que vous lui avez dicté. Il n’a rien pu y changer.")
                .paragraph(seen(view))
                .paragraph(
                        "Ce n’était pas vous au téléphone ? Appelez-nous tout de suite au " + brand.getPhone() + ".");
        return mails.compose(to.value(), "Un conseiller a vu votre espace", letter, key());
    }

    private static String seen(MemberView view) {
        return view.pages().isEmpty()
                ? "Aucune page n’a été ouverte."
                : "Ce qu’il a vu : "
                        + Arrays.stream(view.pages().split(","))
                                .flatMap(word -> ViewedPage.of(word).stream())
                                .sorted()
                                .map(ViewLetters::named)
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String named(ViewedPage page) {
        return switch (page) {
            case HOME -> "l’accueil";
            case CONTRACTS -> "la liste de vos contrats";
            case CONTRACT -> "le détail d’un contrat";
            case PAYMENTS -> "vos paiements";
            case DOCUMENTS -> "la liste de vos documents";
        };
    }

    private static String key() {
        return "view-" + UUID.randomUUID();
    }
}
