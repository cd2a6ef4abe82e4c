package fr.societaire.payment;

import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * «Payer»: one instalment, or several at once, all of them or none.
 *
 * @param instalments 1 to {@value fr.societaire.payment.domain.PaymentLines#MOST}; one named twice counts once
 * @param seen what the member was told they come to, empty when he was told nothing: if they come to something else by
 *     now, nothing is asked of the processor
 * @param card with which card; empty when nothing was said of it, and whatever page is open will do
 */
public record PayInstalments(
        MemberNumber member,
        List<InstalmentId> instalments,
        Optional<Money> seen,
        RequestKey key,
        Optional<CardChoice> card) {
    public PayInstalments {
        instalments = instalments.stream().distinct().sorted().toList();
        if (instalments.isEmpty() || instalments.size() > PaymentLines.MOST) {
            throw new IllegalArgumentException("1 to " + PaymentLines.MOST + " instalments are paid at once");
        }
    }

    /** With whichever card. */
    public PayInstalments(MemberNumber member, List<InstalmentId> instalments, Optional<Money> seen, RequestKey key) {
        this(member, instalments, seen, key, Optional.empty());
    }

    /** The same with that card. */
    public PayInstalments with(CardChoice choice) {
        return new PayInstalments(member, instalments, seen, key, Optional.of(choice));
    }

    public static PayInstalments one(MemberNumber member, InstalmentId instalment, RequestKey key) {
        return new PayInstalments(member, List.of(instalment), Optional.empty(), key);
    }

    public static PayInstalments confirmed(
            MemberNumber member, Collection<InstalmentId> instalments, Money seen, RequestKey key) {
        return new PayInstalments(member, List.copyOf(instalments), Optional.of(seen), key);
    }
}
