package fr.societaire.wallet.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.French;
import fr.societaire.wallet.SavedCardView;
import fr.societaire.wallet.Wallet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The member's kept cards, on whichever page shows them: {@code #{cardWords.usable}}. Asked once a page. */
@Named
@RequestScoped
public class CardWords {
    @Inject
    Wallet wallet;

    @Inject
    CurrentMember me;

    private List<SavedCardView> all;

    /** The one kept last first. */
    public List<SavedCardView> getAll() {
        if (all == null) {
            all = wallet.of(me.number());
        }
        return all;
    }

    /** Those that may still pay. */
    public List<SavedCardView> getUsable() {
        return getAll().stream().filter(card -> !card.isExpired()).toList();
    }

    /** How {@code m:status} shows it. */
    public String kind(SavedCardView card) {
        return switch (card.validity()) {
            case VALID -> "success";
            case EXPIRES_SOON -> "warning";
            case EXPIRED -> "danger";
        };
    }

    /** Until when it may pay, in a few words. */
    public String validity(SavedCardView card) {
        return switch (card.validity()) {
            case VALID -> "Valable jusqu’au " + French.date(card.lastDay());
            case EXPIRES_SOON -> "Expire bientôt : le " + French.date(card.lastDay());
            case EXPIRED -> "Expirée depuis le " + French.date(card.lastDay());
        };
    }
}
