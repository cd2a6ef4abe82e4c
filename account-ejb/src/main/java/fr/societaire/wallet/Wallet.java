package fr.societaire.wallet;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import fr.societaire.wallet.internal.SavedCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A member's kept cards. He is part of every question: another's card is one that does not exist. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class Wallet {
    @Inject
    SavedCards cards;

    @Inject
    Journal journal;

    /** The one kept last first. One query. */
    public List<SavedCardView> of(MemberNumber member) {
        return cards.of(member);
    }

    /**
     * Takes a card back: nobody is offered it from now on, and the processor is told within seconds. Refused as {@link
     * Refusal#NOT_FOUND} when it is not his, or was taken back before.
     */
    public void forget(MemberNumber member, String card) {
        if (!cards.leave(member, card)) {
            throw Refusal.NOT_FOUND.toException();
        }
        journal.write(Happening.of(Deed.CARD_FORGOTTEN).about(member).by(Actor.member()));
    }
}
