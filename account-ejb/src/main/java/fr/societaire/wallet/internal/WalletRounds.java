package fr.societaire.wallet.internal;

import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Letter;
import fr.societaire.notification.MailTemplate;
import fr.societaire.notification.Message;
import fr.societaire.notification.Moments;
import fr.societaire.notification.Outbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time does to kept cards, each in a transaction of its own; another server may have been there first. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WalletRounds {
    @Inject
    SavedCards cards;

    @Inject
    ContactPoints contacts;

    @Inject
    MailTemplate mails;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    URI portal;

    /** The processor's references of those it is to forget. */
    public List<String> claimLeaving(int most) {
        return cards.claimLeaving(most);
    }

    /** It has forgotten one. */
    public void gone(String token) {
        cards.gone(token);
    }

    /** Tells the holders of those whose end is near, once for each card; {@return how many there were} */
    public int warn(int most) {
        List<SavedCards.Expiring> expiring = cards.claimExpiring(most);
        expiring.forEach(card -> contacts.of(card.member()).stream()
                .filter(point -> point.channel() == ContactChannel.EMAIL)
                .forEach(point -> outbox.post(warning(point.value(), card))));
        return expiring.size();
    }

    private Message warning(String to, SavedCards.Expiring card) {
        String title = "Une carte enregistrée arrive à expiration";
        Letter letter = Letter.titled(title)
                .paragraph("La carte " + card.face()
                        + " que vous avez enregistrée pour vos paiements est valable jusqu’au "
                        + Moments.day(card.lastDay()) + ".")
                .paragraph("Rien n’est débité sans vous : à votre prochain paiement, prenez votre nouvelle carte. Vous"
                        + " pouvez supprimer celle-ci dès maintenant.")
                .link("Voir mes cartes", portal.resolve("/cartes"));
        return mails.compose(to, title, letter, "card-expiring-" + card.id());
    }
}
