package fr.societaire.notification;

import fr.societaire.notification.domain.DeliveryState;
import java.time.Instant;

/** What is known of one message, for the member who waits for it and for the desk. {@code at}: since when. */
public record Delivery(Channel channel, DeliveryState state, Instant at, int attempts) {}
