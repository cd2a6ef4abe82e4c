package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.payment.CardChoice;
import fr.societaire.payment.RequestKey;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/**
 * What a member chose to pay, as an address or a form tells it: {@code ?echeance=…} as often as there are instalments,
 * {@code ?retard=tout} for all that is late, {@code ?retard=AUT00012001} for what is late of one contract. What nobody of
 * his pages can have written is refused as not found.
 */
@RequestScoped
public class Choice {
    private static final String ALL = "tout";

    @Inject
    Instalments instalments;

    @Inject
    CurrentMember me;

    @Inject
    @Param(pathIndex = 0)
    String refused;

    /** Oldest due day first; empty when nothing was chosen. One query. */
    List<InstalmentView> read() {
        Optional<String> late = values("retard").stream().findFirst();
        if (late.isPresent()) {
            return instalments.late(me.number(), contract(late.get()));
        }
        return of(instalmentIds());
    }

    /** Those instalments, all of them his. One query. */
    List<InstalmentView> of(List<InstalmentId> chosen) {
        List<InstalmentView> found = chosen.isEmpty() ? List.of() : instalments.chosen(me.number(), chosen);
        if (found.size() < chosen.size()) {
            throw Refusal.NOT_FOUND.toException();
        }
        return found;
    }

    /** The payment that was refused, when the address names one: {@code /payer/0123…}. */
    Optional<PaymentId> former() {
        return Optional.ofNullable(refused).map(id -> understood(() -> new PaymentId(id)));
    }

    /** What the form of the page that was confirmed names. */
    List<InstalmentId> confirmed() {
        return understood(() -> Stream.of(value("echeances").split(","))
                .filter(one -> !one.isEmpty())
                .map(InstalmentId::new)
                .toList());
    }

    private static List<InstalmentId> instalmentIds() {
        return understood(() ->
                values("echeance").stream().map(InstalmentId::new).distinct().toList());
    }

    /** What the page that was confirmed said it came to. */
    Money told() {
        return understood(() -> Money.ofCents(Long.parseLong(value("total"))));
    }

    RequestKey key() {
        return understood(() -> new RequestKey(value("cle")));
    }

    /** A card that is kept for him and paid with again is not kept anew. */
    CardChoice card() {
        Optional<String> kept = Optional.of(value("carte")).filter(card -> !card.isEmpty());
        return new CardChoice(kept.isEmpty() && !value("garder").isEmpty(), kept);
    }

    private static Optional<ContractNumber> contract(String late) {
        return late.equals(ALL) ? Optional.empty() : Optional.of(understood(() -> new ContractNumber(late)));
    }

    private static String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    private static Collection<String> values(String name) {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return sent == null ? List.of() : Arrays.asList(sent);
    }

    /** Something a value says. */
    @FunctionalInterface
    private interface Reading<T> {
        T make();
    }

    private static <T> T understood(Reading<T> reading) {
        try {
            return reading.make();
        } catch (IllegalArgumentException forged) {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    /** The page that asks to confirm these. */
    static Go confirm(Collection<InstalmentId> chosen) {
        Go page = Go.to("/payer");
        for (InstalmentId one : chosen) {
            page = page.with("echeance", one);
        }
        return page;
    }
}
