package fr.societaire.contract.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.shared.ContractKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Contracts of one kind under one heading; what is over stands together at the end, whatever its kind.
 *
 * @param id usable as an address in the page
 */
public record CardGroup(String id, String title, String icon, List<ContractCard> cards) {
    private static final String OVER = "termines";

    static List<CardGroup> of(List<ContractCard> cards) {
        Map<String, CardGroup> groups = new LinkedHashMap<>();
        cards.stream()
                .sorted(Comparator.comparing(card -> card.status().isOver()))
                .forEach(card -> groups.computeIfAbsent(key(card), key -> empty(key, card))
                        .cards()
                        .add(card));
        return List.copyOf(groups.values());
    }

    private static String key(ContractCard card) {
        return card.status().isOver() ? OVER : card.kind().name().toLowerCase(Locale.ROOT);
    }

    private static CardGroup empty(String key, ContractCard first) {
        return key.equals(OVER)
                ? new CardGroup(OVER, "Contrats terminés", "folder", new ArrayList<>())
                : new CardGroup(key, first.kind().label(), icon(first.kind()), new ArrayList<>());
    }

    static String icon(ContractKind kind) {
        return switch (kind) {
            case AUTO -> "car";
            case TWO_WHEELER -> "motorbike";
            case HOME -> "house";
            case HEALTH -> "heart-pulse";
            case SAVINGS -> "piggy-bank";
            case PROTECTION -> "umbrella";
            case PROFESSIONAL -> "briefcase";
        };
    }
}
