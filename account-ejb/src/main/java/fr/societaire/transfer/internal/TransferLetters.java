package fr.societaire.transfer.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import fr.societaire.transfer.AllotmentView;
import fr.societaire.transfer.TransferView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Thanks a member for his transfer, and says what it has paid. */
@Dependent
public class TransferLetters {
    @Inject
    ContactPoints contacts;

    @Inject
    MailTemplate mails;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    void thank(TransferView transfer, AllotmentView done) {
        contacts.of(done.member()).stream()
                .filter(point -> point.channel() == ContactChannel.EMAIL)
                .forEach(point -> thank(point, transfer, done));
    }

    private void thank(ContactPoint to, TransferView transfer, AllotmentView done) {
        Letter letter = Letter.titled("Merci, votre virement est arrivé")
                .paragraph("Nous avons reçu " + transfer.amount().display() + " le " + Moments.day(transfer.bookedOn())
                        + " pour votre contrat " + done.contract() + ".")
                .paragraph(paid(done) + left(done))
                .link("Voir mes paiements", portal.resolve("/paiements"));
        outbox.post(mails.compose(
                to.value(), "Votre virement est arrivé", letter, "transfer-" + transfer.id() + "-thanks"));
    }

    private static String paid(AllotmentView done) {
        if (done.paid().isEmpty()) {
            return "Il ne suffit pas encore à régler votre prochaine échéance.";
        }
        String days = done.paid().stream().map(one -> Moments.day(one.dueOn())).collect(Collectors.joining(", du "));
        return done.paid().size() == 1
                ? "Il règle votre échéance du " + days + "."
                : "Il règle vos échéances du " + days + ".";
    }

    private static String left(AllotmentView done) {
        return done.left().isPositive()
                ? " Il reste " + done.left().display()
                        + " en votre faveur sur ce contrat : ils serviront à la prochaine échéance."
                : "";
    }
}
