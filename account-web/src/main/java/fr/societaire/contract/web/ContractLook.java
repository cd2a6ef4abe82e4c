package fr.societaire.contract.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.platform.web.French;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** How kinds and statuses of contracts look on every page. */
@Named
@ApplicationScoped
public class ContractLook {
    static final String BUNDLE = "fr.societaire.contract.web.messages";

    /** The icon of a kind. */
    public String icon(ContractKind kind) {
        return CardGroup.icon(kind);
    }

    /** The tone of a status, for {@code m:status}. */
    public String tone(ContractStatus status) {
        return switch (status) {
            case ACTIVE -> "success";
            case CHANGING, DRAFT -> "info";
            case SUSPENDED -> "danger";
            case TERMINATED, LAPSED -> "neutral";
        };
    }

    /** Where the contract is and what it means for the member, in a sentence. */
    public String sentence(ContractCard card) {
        String pattern = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString("status." + card.status());
        return new MessageFormat(pattern, Locale.FRENCH)
                .format(new Object[] {French.date(card.startsOn()), French.date(card.endsOn())});
    }
}
