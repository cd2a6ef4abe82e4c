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
    private static final int AT_ONCE = 50;

    @Inject
    BankFolders folders;

    @Inject
    DebitRound round;

    @Inject
    DebitPlan plan;

    @Inject
    DebitAnnouncements announcements;

    @Inject
    DebitFollowUp followUp;

    @Inject
    @ConfigProperty(name = "portal.debit.interval")
    Duration interval;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "direct debits")
    public void tick() {
        followUp();
        if (folders.exist() && round.isMine("plan", interval)) {
            turn();
        }
    }

    /** Does what follows from debits that came back. */
    public void followUp() {
        followUp.open(AT_ONCE).forEach(followUp::follow);
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
