package fr.societaire.transfer.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Looks every five seconds for files of the bank and for new transfers, every minute for what is left of old ones. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferClock {
    private static final int AT_ONCE = 100;

    @Inject
    StatementFolder folder;

    @Inject
    TransferRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "transfers received")
    public void tick() {
        folder.look();
        List<String> fresh;
        do {
            fresh = rounds.fresh(AT_ONCE);
            fresh.forEach(rounds::look);
        } while (fresh.size() == AT_ONCE);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "what is left of transfers")
    public void spend() {
        rounds.inFavour().forEach(rounds::spend);
    }
}
