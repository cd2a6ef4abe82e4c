package fr.societaire.payment.internal;

import com.stripe.Stripe;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the processor's notifications from anybody else's: HMAC over the body as it came, any of its signatures (a secret
 * may be changing), at most five minutes old or ahead by our own clock.
 */
@Dependent
public class NotificationReader {
    private static final Logger LOG = Logger.getLogger(NotificationReader.class.getName());
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.processor.webhook-secret")
    String secret;

    /** Empty when it is not the processor's, is too old, or cannot be read. */
    public Optional<ProcessorEvent> read(byte[] body, String signature) {
        String text = new String(body, StandardCharsets.UTF_8);
        return isSigned(text, signature) ? parsed(text) : Optional.empty();
    }

    private boolean isSigned(String text, String signature) {
        try {
            return signature != null
                    && !isAhead(signature)
                    && Webhook.Signature.verifyHeader(
                            text, signature, secret, TOLERANCE.toSeconds(), clock.withZone(ZoneOffset.UTC));
        } catch (SignatureVerificationException e) {
            LOG.warning(() -> "A notification was refused: " + e.getMessage());
            return false;
        }
    }

    /** The library looks at the past only. */
    private boolean isAhead(String signature) {
        var time = SIGNED_AT.matcher(signature);
        return time.find()
                && Long.parseLong(time.group(1))
                        > clock.instant().plus(TOLERANCE).getEpochSecond();
    }

    private static Optional<ProcessorEvent> parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject event = reader.readObject();
            alertOnOtherVersion(event);
            JsonObject subject = event.getJsonObject("data").getJsonObject("object");
            return Optional.of(new ProcessorEvent(event.getString("id"), event.getString("type"), paymentIn(subject)));
        } catch (JsonException | NullPointerException | ClassCastException unreadable) {
            LOG.warning(() -> "PAYMENT-ALERT a signed notification cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Nothing but the reference is taken from it, so it still counts; but someone must look before something breaks. */
    private static void alertOnOtherVersion(JsonObject event) {
        String version = event.getString("api_version", "");
        if (!Stripe.API_VERSION.equals(version)) {
            LOG.severe(() -> "PAYMENT-ALERT the processor notifies in version " + version + " and this portal speaks "
                    + Stripe.API_VERSION);
        }
    }

    /** A page carries our reference as such; what was paid on it carries it in its metadata. */
    private static Optional<PaymentId> paymentIn(JsonObject subject) {
        return text(subject, "client_reference_id")
                .or(() -> Optional.ofNullable(subject.get("metadata"))
                        .filter(JsonObject.class::isInstance)
                        .flatMap(metadata -> text(metadata.asJsonObject(), StripeCardGateway.REFERENCE)))
                .filter(reference -> reference.matches("[0-9a-f]{32}"))
                .map(PaymentId::new);
    }

    private static Optional<String> text(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
    }
}
