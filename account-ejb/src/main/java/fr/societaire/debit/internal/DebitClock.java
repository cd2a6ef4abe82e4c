package fr.societaire.debit.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time does to debits: they are planned, announced and given up. One server does it for all, and does not hurry. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DebitClock {
    @Inject
    BankFolders folders;

    @Inject
    DebitRound round;

    @Inject
    DebitPlan plan;

    @Inject
    DebitAnnouncements announcements;

    @Inject
    @ConfigProperty(name = "portal.debit.interval")
    Duration interval;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "direct debits")
    public void tick() {
        if (folders.exist() && round.isMine("plan", interval)) {
            turn();
        }
    }

    /** All of it, once. */
    public void turn() {
        plan.giveUp();
        plan.plan();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            after = announcements.tell(after.get());
        }
    }
}
