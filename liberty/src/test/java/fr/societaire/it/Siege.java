package fr.societaire.it;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * One access attacked from many addresses, as fast as the portal answers a few attackers who never rest. Its owner signs
 * in meanwhile with a browser that is known: name, password, mailed code, home.
 */
final class Siege {
    private final Fleet owner;
    private final int addresses;
    private final Crowd crowd = new Crowd();
    private final Sandbox sandbox = new Sandbox();
    private final PortalClient browser = new PortalClient();
    private final AtomicBoolean lasts = new AtomicBoolean(true);
    private final AtomicInteger tries = new AtomicInteger();
    private final ConcurrentMap<String, LongAdder> told = new ConcurrentHashMap<>();

    Siege(Fleet owner, int addresses) {
        this.owner = owner;
        this.addresses = addresses;
    }

    /** How long one sign-in took: what the portal was waited for, and all of it with the way of the mail. */
    record SignIn(Duration answered, Duration whole) {}

    /** What the attackers were told, how often, and how the owner fared. */
    record Outcome(Map<String, Long> told, List<SignIn> signIns) {}

    /** The owner signs in so often, evenly over the time; then the siege ends. */
    Outcome lasting(Duration time, int attackers, int signIns) {
        signsIn();
        List<SignIn> done = new ArrayList<>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < attackers; n++) {
                all.execute(this::attack);
            }
            try {
                Eventually.holds("the lock of the attacked access", () -> told.containsKey("ACC-102"), 60);
                long begun = System.nanoTime();
                for (int n = 0; n < signIns; n++) {
                    LockSupport.parkNanos(begun + time.toNanos() * n / signIns - System.nanoTime());
                    done.add(signsIn());
                }
            } finally {
                lasts.set(false);
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        told.forEach((word, count) -> counts.put(word, count.sum()));
        return new Outcome(counts, done);
    }

    private void attack() {
        URI portal = Addresses.PORTAL;
        var form = crowd.now(new Crowd.Caller(portal, Crowd.address(0)), "/connexion");
        while (lasts.get()) {
            int n = tries.incrementAndGet();
            var typed = Map.of("Identifiant", owner.number(), "Mot de passe", "Pas-Le-Bon-1789!" + n);
            var stranger = new Crowd.Caller(portal, Crowd.address(n % addresses));
            var answer = crowd.post(stranger, "/connexion", form.filled("Se connecter", typed))
                    .join();
            told.computeIfAbsent(answer.reference(), word -> new LongAdder()).increment();
        }
    }

    private SignIn signsIn() {
        sandbox.forgetMessages();
        long begun = System.nanoTime();
        var page = browser.open("/connexion");
        page = browser.pressAndGo(
                page, "Se connecter", Map.of("Identifiant", owner.number(), "Mot de passe", MemberDayIT.PASSWORD));
        long waits = System.nanoTime();
        String code = sandbox.codeMailedTo(owner.mail());
        long read = System.nanoTime();
        page = browser.pressAndGo(page, "Valider le code", Map.of("Code de sécurité", code));
        long end = System.nanoTime();
        if (!page.address().getPath().equals("/espace") || page.status() != 200) {
            throw new AssertionError("the owner is not at home: " + page.address() + " " + page.text());
        }
        browser.pressAndGo(browser.get("/deconnexion"), "Me déconnecter", Map.of());
        return new SignIn(Duration.ofNanos(end - begun - (read - waits)), Duration.ofNanos(end - begun));
    }
}
