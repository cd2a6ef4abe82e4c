package fr.societaire.billing.web;

import fr.societaire.availability.ServiceState;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.ServiceFunction;
import fr.societaire.payment.domain.CardRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Every reason a card can be refused for, as the member reads it, before he meets one or after. */
@Named
@RequestScoped
public class PaymentHelp {
    @Inject
    ServiceState service;

    /** One reason: what happened, what did not, what to do, and its stable code. */
    public record Reason(String title, String reassurance, String next, String code) {}

    public List<Reason> getRefusals() {
        return Arrays.stream(CardRefusal.values())
                .filter(refusal -> refusal == refusal.shown())
                .map(refusal -> new Reason(
                        PaymentTexts.of(refusal, "title"),
                        PaymentTexts.of(refusal, "not"),
                        PaymentTexts.of(refusal, "next"),
                        refusal.code()))
                .toList();
    }

    public boolean isStopped() {
        return service.now().of(ServiceFunction.PAYMENTS) != FunctionState.UP;
    }
}
