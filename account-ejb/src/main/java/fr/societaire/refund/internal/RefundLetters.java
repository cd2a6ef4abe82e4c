package fr.societaire.refund.internal;

import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.platform.Brand;
import fr.societaire.refund.domain.Refund;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words of a refund. */
@ApplicationScoped
public class RefundLetters {
    @Inject
    MailTemplate mails;

    @Inject
    Brand brand;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    Message givenBack(String to, Refund refund, String card) {
        String title = "Votre remboursement est parti";
        Letter letter = Letter.titled(title)
                .paragraph(refund.amount().display() + " ont été renvoyés sur la carte qui avait payé : " + card + ".")
                .paragraph("Votre banque les affiche sur votre compte au plus tard le "
                        + Moments.day(refund.creditedBy().orElseThrow()) + ". Vous n’avez rien à faire.")
                .link("Voir mes paiements", portal.resolve("/paiements"));
        return mails.compose(to, title, letter, key(refund, "done"));
    }

    Message notGivenBack(String to, Refund refund, String card) {
        String title = "Votre remboursement n’a pas abouti";
        Letter letter = Letter.titled(title)
                .paragraph(refund.amount().display() + " n’ont pas pu être rendus sur la carte " + card
                        + " : la banque les a refusés. Nous vous les devons toujours.")
                .paragraph(
                        "Notre comptabilité reprend ce remboursement. Si cette carte n’est plus la vôtre, appelez-nous au "
                                + brand.getPhone() + " (" + brand.getHours() + ").")
                .link("Voir mes paiements", portal.resolve("/paiements"));
        return mails.compose(to, title, letter, key(refund, "failed"));
    }

    /** One message for each attempt, however often it is told. */
    private static String key(Refund refund, String what) {
        return "refund-" + refund.key() + "-" + what;
    }
}
