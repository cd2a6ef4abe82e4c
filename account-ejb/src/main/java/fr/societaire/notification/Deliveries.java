package fr.societaire.notification;

import fr.societaire.notification.internal.OutboxLedger;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Where the messages have got to. */
@Stateless
@PermitAll
public class Deliveries {
    @Inject
    OutboxLedger ledger;

    /** The message posted under this key; empty when there never was one, or when it is long gone. */
    public Optional<Delivery> stateOf(String key) {
        return ledger.stateOf(key);
    }

    /** How the messages of a channel have left in the last while, and how those wait that have not. */
    public DeliveryPace pace(Channel channel, Duration lately) {
        return ledger.pace(channel, lately);
    }
}
