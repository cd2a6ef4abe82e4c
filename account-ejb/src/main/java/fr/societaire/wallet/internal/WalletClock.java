package fr.societaire.wallet.internal;

import fr.societaire.payment.CardTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Has the processor forget the cards that were taken back, and warns of those about to expire. Every server does it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WalletClock {
    private static final Logger LOG = Logger.getLogger(WalletClock.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    WalletRounds rounds;

    @Inject
    CardTokens processor;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "kept cards")
    public void tick() {
        rounds.claimLeaving(AT_ONCE).forEach(this::forget);
        while (rounds.warn(AT_ONCE) == AT_ONCE) {
            LOG.fine("more cards are about to expire");
        }
    }

    /** One that is not answered has its next turn already. */
    private void forget(String token) {
        if (processor.forget(token)) {
            rounds.gone(token);
        }
    }
}
