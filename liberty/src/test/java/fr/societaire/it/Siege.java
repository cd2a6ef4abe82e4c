package fr.societaire.it;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * One access attacked from many addresses, so many times a second whether or not it is answered. Its owner signs in
 * meanwhile with a browser that is known: name, password, mailed code, home.
 */
final class Siege {
    private static final String GUESS = "Pas-Le-Bon-1789!";

    private final Fleet owner;
    private final int addresses;
    private final Crowd crowd = new Crowd();
    private final Sandbox sandbox = new Sandbox();
    private final PortalClient browser = new PortalClient();
    private final AtomicBoolean lasts = new AtomicBoolean(true);
    private final ConcurrentMap<String, LongAdder> told = new ConcurrentHashMap<>();

    Siege(Fleet owner, int addresses) {
        this.owner = owner;
        this.addresses = addresses;
    }

    /** How long one sign-in took: what the portal was waited for, and all of it with the way of the mail. */
    record SignIn(Duration answered, Duration whole) {}

    /** What the attackers were told, how often, and how the owner fared. */
    record Outcome(Map<String, Long> told, List<SignIn> signIns) {}

    /**
     * The owner signs in so often before the siege, so that what is measured is not a server that has just started, and so
     * often during it, evenly over the time; then the siege ends.
     */
    Outcome lasting(Duration time, int triesASecond, int signIns) {
        for (int n = 0; n < signIns; n++) {
            signsIn();
        }
        List<SignIn> done = new ArrayList<>();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> attack = all.submit(() -> attack(triesASecond));
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
            attack.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Map<String, Long> counts = new TreeMap<>();
        told.forEach((word, count) -> counts.put(word, count.sum()));
        return new Outcome(counts, done);
    }

    private void attack(int aSecond) {
        var form = crowd.now(new Crowd.Caller(Addresses.PORTAL, Crowd.address(0)), "/connexion")
                .filled("Se connecter", Map.of("Identifiant", owner.number(), "Mot de passe", GUESS));
        Crowd.steadily(
                aSecond,
                n -> lasts.get(),
                n -> crowd.post(
                        new Crowd.Caller(Addresses.PORTAL, Crowd.address(n % addresses)),
                        "/connexion",
                        Crowd.with(form, GUESS, GUESS + n)),
                told);
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
