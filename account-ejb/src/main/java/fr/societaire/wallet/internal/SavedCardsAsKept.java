package fr.societaire.wallet.internal;

import fr.societaire.payment.CardKept;
import fr.societaire.payment.KeptCards;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Answers what payment asks, and keeps what it tells. */
@ApplicationScoped
public class SavedCardsAsKept implements KeptCards {
    @Inject
    SavedCards cards;

    @Override
    public Optional<String> customerOf(MemberNumber member, String card) {
        return cards.customerOf(member, card);
    }

    void keep(@Observes CardKept kept) {
        cards.keep(kept.member(), kept.card(), kept.at());
    }
}
