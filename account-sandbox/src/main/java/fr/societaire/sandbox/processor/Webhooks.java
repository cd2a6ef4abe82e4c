package fr.societaire.sandbox.processor;

import fr.societaire.sandbox.Later;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.processor.Delivery.End;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Logger;

/**
 * Sends events to the merchant, signed, at least once: until one copy is acknowledged (2xx), again and again with growing
 * pauses, {@value #TRIES} times at most. The signature's time is the demonstration's, which the merchant lives in too.
 */
@Singleton
public class Webhooks {
    static final int TRIES = 25;

    private static final Logger LOG = Logger.getLogger(Webhooks.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int TIMEOUT_MILLIS = 10_000;

    private final Ledger ledger;
    private final Faults faults;
    private final StripeJson json;
    private final InstantSource clock;
    private final SandboxSettings.Processor settings;
    private final WebhookTarget target;
    private final ScheduledExecutorService executor;

    /** Deliveries made by this executor. */
    @Inject
    public Webhooks(
            Ledger ledger,
            Faults faults,
            StripeJson json,
            SandboxClock clock,
            SandboxSettings settings,
            WebhookTarget target,
            ScheduledExecutorService executor) {
        this.ledger = ledger;
        this.faults = faults;
        this.json = json;
        this.clock = clock;
        this.settings = settings.processor();
        this.target = target;
        this.executor = executor;
    }

    /** Sends a new event, with the faults in force. */
    void deliver(Event event) {
        List<Duration> departures = faults.departures();
        if (departures.isEmpty()) {
            ledger.save(new Delivery(event.id(), End.DROPPED));
        }
        departures.forEach(pause -> schedule(event, 1, pause));
    }

    /** Takes up what a stop of the sandbox interrupted. */
    public void resume() {
        ledger.all(Event.class, event -> ledger.find(Delivery.class, event.id()).isEmpty()).reversed().stream()
                .forEach(event -> schedule(event, 1, Duration.ZERO));
    }

    /** What a stop leaves unsent is sent after the next start. */
    private void schedule(Event event, int attempt, Duration pause) {
        Later.run(executor, pause, () -> attempt(event, attempt));
    }

    private void attempt(Event event, int attempt) {
        if (post(json.event(event).toString())) {
            conclude(event, End.ACKNOWLEDGED);
        } else if (attempt == TRIES) {
            LOG.warning(() -> event.type() + " " + event.id() + " was never acknowledged and is given up.");
            conclude(event, End.ABANDONED);
        } else {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
            schedule(event, attempt + 1, pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }

    private void conclude(Event event, End end) {
        ledger.exclusively(() -> ledger.find(Delivery.class, event.id())
                .filter(former -> former.end() == End.ACKNOWLEDGED)
                .orElseGet(() -> ledger.save(new Delivery(event.id(), end))));
    }

    /** By HttpsURLConnection: the server gives it the trust of its own configuration. */
    private boolean post(String body) {
        URI address = target.address();
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setRequestMethod("POST");
            connection.setInstanceFollowRedirects(false);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            connection.setRequestProperty("User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)");
            connection.setRequestProperty(
                    "Stripe-Signature", Signature.header(settings.webhookSecret(), clock.instant(), body));
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
            }
            return connection.getResponseCode() / 100 == 2;
        } catch (IOException e) {
            LOG.info(() -> "A notification did not reach " + address + ": " + e);
            return false;
        }
    }
}
