package fr.societaire.billing.domain;

import fr.societaire.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A premium in equal instalments, to the cent: what does not divide is paid with the first.
 *
 * @param total not negative: what is given back is not spread
 * @param parts how many instalments, at least one
 */
public record PremiumSplit(Money total, int parts) {
    public PremiumSplit {
        if (parts < 1 || total.cents() < 0) {
            throw new IllegalArgumentException("a premium is split into at least one part");
        }
    }

    /** That many, whose sum is the total. */
    public List<Money> instalments() {
        Money each = Money.ofCents(total.cents() / parts);
        var split = new ArrayList<>(Collections.nCopies(parts, each));
        split.set(0, total.minus(each.times(parts - 1)));
        return List.copyOf(split);
    }
}
