package fr.societaire.payment.internal;

import com.stripe.Stripe;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Level;
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
        Optional<JsonObject> event = object(text);
        Optional<ProcessorEvent> read = event.flatMap(all -> member(all, "data"))
                .flatMap(data -> member(data, "object"))
                .flatMap(subject -> text(event.get(), "id")
                        .flatMap(id -> text(event.get(), "type")
                                .map(kind -> new ProcessorEvent(
                                        id,
                                        kind,
                                        text(subject, "id").orElse(""),
                                        paymentIn(subject),
                                        text(subject, "charge")))));
        read.ifPresentOrElse(
                known -> alertOnOtherVersion(event.get()),
                () -> LOG.severe("PAYMENT-ALERT a signed notification cannot be read"));
        return read;
    }

    private static Optional<JsonObject> object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return only(JsonObject.class, reader.readValue());
        } catch (JsonParsingException unreadable) {
            LOG.log(Level.WARNING, unreadable, () -> "A signed notification is no JSON");
            return Optional.empty();
        }
    }

    /** Nothing but the reference is taken from it, so it still counts; but someone must look before something breaks. */
    private static void alertOnOtherVersion(JsonObject event) {
        String version = text(event, "api_version").orElse("none");
        if (!Stripe.API_VERSION.equals(version)) {
            LOG.severe(() -> "PAYMENT-ALERT the processor notifies in version " + version + " and this portal speaks "
                    + Stripe.API_VERSION);
        }
    }

    /** A page carries our reference as such; what was paid on it carries it in its metadata. */
    private static Optional<PaymentId> paymentIn(JsonObject subject) {
        return text(subject, "client_reference_id")
                .or(() -> member(subject, "metadata").flatMap(metadata -> text(metadata, StripePage.REFERENCE)))
                .filter(reference -> reference.matches("[0-9a-f]{32}"))
                .map(PaymentId::new);
    }

    private static Optional<JsonObject> member(JsonObject object, String name) {
        return only(JsonObject.class, object.get(name));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return only(JsonString.class, object.get(name)).map(JsonString::getString);
    }

    private static <T> Optional<T> only(Class<T> type, Object value) {
        return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
    }
}
