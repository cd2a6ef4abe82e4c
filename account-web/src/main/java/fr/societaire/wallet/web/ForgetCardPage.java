package fr.societaire.wallet.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.Refusal;
import fr.societaire.wallet.SavedCardView;
import fr.societaire.wallet.Wallet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /cartes-supprimer?carte=…}: takes a kept card back. */
@Named
@RequestScoped
public class ForgetCardPage {
    @Inject
    Wallet wallet;

    @Inject
    CardWords words;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "carte")
    String id;

    private SavedCardView card;

    @PostConstruct
    void load() {
        card = words.getAll().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** One that is not his, or is gone, has nothing to be taken back. */
    public Go open() {
        return card == null ? Go.to("/cartes") : Go.stay();
    }

    public Go forget() {
        if (card == null) {
            throw Refusal.NOT_FOUND.toException();
        }
        wallet.forget(me.number(), card.id());
        return Go.to("/cartes")
                .saying(Notice.success(
                        "La carte " + card.face() + " est supprimée.",
                        "Elle n’est plus proposée, et notre prestataire de paiement l’oublie."));
    }

    public SavedCardView getCard() {
        return card;
    }
}
