package fr.societaire.sandbox.processor;

import com.stripe.StripeClient;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.societaire.sandbox.ClockApi;
import fr.societaire.sandbox.Failures;
import fr.societaire.sandbox.PageHeaders;
import fr.societaire.sandbox.Pages;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.StartPage;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** The processor as it is deployed, served over HTTP, with a merchant that receives its notifications. */
final class RunningProcessor implements AutoCloseable {
    static final String SECRET_KEY = "sk_test_contract";
    static final String WEBHOOK_SECRET = "whsec_contract";

    final Merchant merchant = new Merchant();
    final URI url;
    final SandboxClock clock;
    final Ledger ledger;
    final Faults faults = new Faults();
    final Webhooks webhooks;
    final Browser browser;
    private final HttpServer server;
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);

    RunningProcessor(Path data) {
        server = listening();
        url = URI.create("http://localhost:" + server.getAddress().getPort());
        var settings = new SandboxSettings(
                url,
                URI.create("https://portal.test"),
                data,
                data.resolve("clock"),
                new SandboxSettings.Processor("Mutuelle des Rives", SECRET_KEY, WEBHOOK_SECRET, merchant.address()),
                new SandboxSettings.Smtp(0, "portal", "secret"),
                new SandboxSettings.Smpp(0, "portal", "secret"),
                new SandboxSettings.Federation(
                        "portal",
                        "secret",
                        URI.create("https://portal.test/franceconnect/retour"),
                        URI.create("https://portal.test/connexion?motif=deconnexion")),
                new SandboxSettings.CallCentre(URI.create("https://portal.test/api/telephone/queue"), "secret"),
                new SandboxSettings.Bank(data.resolve("collections"), data.resolve("answers")));
        clock = new SandboxClock(settings);
        ledger = new Ledger(settings);
        ledger.open();
        var json = new StripeJson(ledger, settings);
        var target = new WebhookTarget(settings);
        webhooks = new Webhooks(ledger, faults, json, clock, settings, target, executor);
        var events = new Events(ledger, webhooks, json, clock);
        var checkout = new Checkout(ledger, events, clock);
        var payments = new Payments(ledger, checkout, events, clock);
        var refunds = new Refunds(ledger, events, clock);
        var calls = new Calls(new Idempotency(ledger, clock));
        var pages = new Pages();
        var steps = new Steps(faults);
        var application = new ResourceConfig(
                        SessionsApi.class,
                        IntentsApi.class,
                        ChargesApi.class,
                        RefundsApi.class,
                        CustomersApi.class,
                        PaymentMethodsApi.class,
                        EventsApi.class,
                        DisputesApi.class,
                        ProcessorControl.class,
                        PaymentPage.class,
                        BankPage.class,
                        MerchantFilter.class,
                        ApiErrorMapper.class,
                        ClockApi.class,
                        StartPage.class,
                        Failures.class,
                        PageHeaders.class)
                .property("jersey.config.server.wadl.disableWadl", true)
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(settings).to(SandboxSettings.class);
                        bind(clock).to(SandboxClock.class);
                        bind(ledger).to(Ledger.class);
                        bind(faults).to(Faults.class);
                        bind(target).to(WebhookTarget.class);
                        bind(json).to(StripeJson.class);
                        bind(events).to(Events.class);
                        bind(checkout).to(Checkout.class);
                        bind(payments).to(Payments.class);
                        bind(refunds).to(Refunds.class);
                        bind(calls).to(Calls.class);
                        bind(pages).to(Pages.class);
                        bind(steps).to(Steps.class);
                    }
                });
        server.createContext("/", RuntimeDelegate.getInstance().createEndpoint(application, HttpHandler.class));
        server.setExecutor(executor);
        server.start();
        browser = new Browser(url);
    }

    /** The official client, told nothing but another address. */
    StripeClient client() {
        return client(SECRET_KEY);
    }

    StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(url.toString())
                .setMaxNetworkRetries(0)
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
        merchant.close();
        ledger.close();
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
