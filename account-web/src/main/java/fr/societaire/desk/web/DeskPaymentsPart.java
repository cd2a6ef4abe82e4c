package fr.societaire.desk.web;

import fr.societaire.desk.PaymentDesk;
import fr.societaire.payment.AttemptStory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The card payments of the caller, on his file; asked for only once he has proved who he is. */
@Named
@RequestScoped
public class DeskPaymentsPart {
    @Inject
    PaymentDesk desk;

    @Inject
    OpenVisit visit;

    private List<AttemptStory> attempts;

    public List<AttemptStory> getAttempts() {
        if (attempts == null) {
            attempts = desk.latest(visit.getId());
        }
        return attempts;
    }
}
