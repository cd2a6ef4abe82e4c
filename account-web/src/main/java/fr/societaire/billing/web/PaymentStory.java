package fr.societaire.billing.web;

import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PaymentMoment;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** «Qui a répondu quoi»: the journal of a payment in plain words. */
@Named
@RequestScoped
public class PaymentStory {
    @Inject
    CardPayments payments;

    @Inject
    CurrentMember me;

    /**
     * One line of it.
     *
     * @param who the member, his bank, the processor or the insurer
     * @param what the sentence that goes with it
     */
    public record Line(Instant at, String who, String what) {}

    /** None while the page does not know its payment yet: Faces asks for a list also when it reads a form that comes back. */
    public List<Line> of(PaymentId payment) {
        return payment == null
                ? List.of()
                : payments.story(me.number(), payment).stream()
                        .map(PaymentStory::line)
                        .toList();
    }

    static Line line(PaymentMoment moment) {
        String what = PaymentTexts.of("story." + moment.note() + ".what");
        String reason = moment.refusal() == null
                ? ""
                : " " + PaymentTexts.of(moment.refusal(), "title") + " ("
                        + moment.refusal().code() + ")";
        return new Line(moment.at(), PaymentTexts.of("story." + moment.note() + ".who"), what + reason);
    }
}
