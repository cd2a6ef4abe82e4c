package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.processor.Payments.Step;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Leads the member's browser where a step of the payment leads, through the faults in force. */
@Singleton
public class Steps {
    private final Faults faults;

    @Inject
    public Steps(Faults faults) {
        this.faults = faults;
    }

    Response play(Supplier<Step> step) {
        if (faults.failsBefore()) {
            throw new InternalServerErrorException("A fault asked for it, before anything was done");
        }
        Step reached = step.get();
        if (reached instanceof Step.Paid && faults.failsAfterwards()) {
            throw new InternalServerErrorException("A fault asked for it, after the card was charged");
        }
        return Response.seeOther(
                        switch (reached) {
                            case Step.Paid paid -> URI.create(paid.session().successAddress());
                            case Step.Challenged asked ->
                                URI.create("/3ds/" + asked.challenge().id());
                            case Step.Declined declined -> page(declined.session());
                            case Step.Closed closed -> page(closed.session());
                        })
                .build();
    }

    /** Where the browser may be led after a form: the merchant's addresses. */
    String[] origins(CheckoutSession session) {
        return Stream.of(session.successAddress(), session.cancelUrl())
                .filter(Objects::nonNull)
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getAuthority())
                .distinct()
                .toArray(String[]::new);
    }

    private static URI page(CheckoutSession session) {
        return URI.create("/pay/" + session.id());
    }
}
