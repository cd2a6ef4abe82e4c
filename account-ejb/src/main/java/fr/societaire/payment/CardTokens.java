package fr.societaire.payment;

import fr.societaire.payment.internal.TokenGateway;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The cards the processor keeps, for the feature above that knows whose they are. Never called inside a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardTokens {
    @Inject
    TokenGateway gateway;

    /**
     * Has the processor forget a card.
     *
     * @param token its own reference of it
     * @return whether it has, now or before; otherwise it is to be asked again
     */
    public boolean forget(String token) {
        return gateway.forget(token);
    }
}
