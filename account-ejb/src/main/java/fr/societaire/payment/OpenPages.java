package fr.societaire.payment;

import fr.societaire.payment.internal.CardLedger;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The processor's pages that are open, for the feature above that leads somebody else than the signed-in member to one:
 * whether he may be led there is its affair. Asks nobody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenPages {
    @Inject
    CardLedger ledger;

    /** Empty when its page is not open, is about to close, or must give way to another. */
    public Optional<OpenPage> of(PaymentId payment) {
        return ledger.openPage(payment);
    }

    /** Writes in its journal that its page was opened on another device. */
    public void openedElsewhere(PaymentId payment) {
        ledger.openedElsewhere(payment);
    }
}
