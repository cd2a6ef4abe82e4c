package fr.societaire.notification.internal;

import fr.societaire.notification.Channel;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Message;
import fr.societaire.notification.SmsMessage;
import java.time.Duration;

/**
 * A message leased to one worker for {@link OutboxLedger#LEASE}.
 *
 * @param attempts tries made, this one included
 * @param age since it was posted
 */
public record Claimed(long id, int attempts, Duration age, Message message) {
    public Channel channel() {
        return switch (message) {
            case EmailMessage e -> Channel.EMAIL;
            case SmsMessage s -> Channel.SMS;
        };
    }

    /** What may be logged. */
    public String trace() {
        return channel() + " " + id;
    }
}
