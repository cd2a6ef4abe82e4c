package fr.societaire.document.internal;

import fr.societaire.document.internal.MandateCopyOrders.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries out the orders of copies of mandates; the letter that says a mandate is signed has left already. */
@ApplicationScoped
public class MandateCopyMaker {
    private static final Logger LOG = Logger.getLogger(MandateCopyMaker.class.getName());

    @Inject
    MandateCopyOrders orders;

    @Inject
    MandateCopies copies;

    /** Outside of any transaction. @return whether there was an order to carry out */
    boolean makeNext() {
        Optional<Order> order = orders.claim();
        order.ifPresent(this::makeOrPostpone);
        return order.isPresent();
    }

    /** One that cannot be carried out comes up again after its lease, and holds up nobody else's meanwhile. */
    private void makeOrPostpone(Order order) {
        try {
            copies.of(order.member(), order.mandate()).ifPresent(made -> orders.carriedOut(order, made));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "DOC-004 The copy of a mandate could not be made; it will be tried again", failure);
        }
    }
}
