package fr.societaire.it;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * A member who pays his instalments one after the other by card and lets nothing stop him: a page that does not come is asked
 * for again, a button that seems dead is pressed again. Now and then his first card is refused, he never comes back from the
 * processor, or he pays in two windows.
 */
final class PayingRobot implements Callable<Void> {
    private static final String GOOD_CARD = "4242424242424242";
    private static final String NO_FUNDS = "4000000000009995";
    private static final String CARD_ASKING_THE_BANK = "4000002760003184";
    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();
    private static final long BREATH = Duration.ofMillis(300).toNanos();

    private final PortalClient browser;
    private final List<String> instalments;
    private final RandomGenerator chance;
    private final Duration pace;
    private final ConcurrentMap<String, LongAdder> met;

    /**
     * @param pace how long from one payment to the next
     * @param met what he met, counted
     */
    PayingRobot(
            PortalClient browser,
            List<String> instalments,
            RandomGenerator chance,
            Duration pace,
            ConcurrentMap<String, LongAdder> met) {
        this.browser = browser;
        this.instalments = instalments;
        this.chance = chance;
        this.pace = pace;
        this.met = met;
    }

    @Override
    public Void call() {
        for (String instalment : instalments) {
            long begun = System.nanoTime();
            while (!pays(instalment)) {
                if (System.nanoTime() - begun > PATIENCE) {
                    throw new AssertionError(instalment + " could not be paid in ten minutes; met " + met);
                }
                LockSupport.parkNanos(BREATH);
            }
            count("paid");
            LockSupport.parkNanos(begun + pace.toNanos() - System.nanoTime());
        }
        return null;
    }

    /** One try; {@return whether it needs no other} */
    private boolean pays(String instalment) {
        try {
            var page = browser.open("/paiements");
            if (page.status() != 200) {
                count("a page answered " + page.status());
                return false;
            }
            if (!page.address().getPath().equals("/paiements")) {
                throw new AssertionError("a robot was sent to " + page.address());
            }
            if (!page.body().contains("value=\"" + instalment + "\"")) {
                count("already paid when he looks again");
                return true;
            }
            var form = page.formWith("Payer");
            Map<String, String> fields = new LinkedHashMap<>(form.filled("Payer", Map.of()));
            fields.put("echeance", instalment);
            return follows(browser.post(form.action(), fields), form.action(), fields);
        } catch (UncheckedIOException broken) {
            count("a connection broke");
            return false;
        }
    }

    private boolean follows(PortalClient.Answer answer, URI action, Map<String, String> fields) {
        if (answer.location() == null) {
            count("«Payer» answered " + answer.status());
            return false;
        }
        URI next = answer.next();
        if (!isProcessor(next)) {
            return saysWhere(next);
        }
        if (chance.nextInt(5) == 0) {
            pressesAgain(action, fields, next);
        }
        return payingAt(next);
    }

    private boolean payingAt(URI page) {
        var hand = new CardPage(browser, page);
        if (chance.nextInt(5) == 0) {
            hand.pay(NO_FUNDS);
        }
        URI back = chance.nextInt(4) == 0 ? hand.pay(CARD_ASKING_THE_BANK, "approve") : hand.pay(GOOD_CARD);
        if (isProcessor(back)) {
            count("the processor kept him");
            return false;
        }
        return chance.nextInt(3) == 0 || saysWhere(back);
    }

    /** A second window: it must lead to the same page, or to none. */
    private void pressesAgain(URI action, Map<String, String> fields, URI first) {
        var again = browser.post(action, fields);
        if (again.location() != null
                && isProcessor(again.next())
                && !again.next().equals(first)) {
            count("TWO PAGES FOR ONE INSTALMENT");
        }
    }

    /** What the portal tells of a payment; a page that does not come tells nothing, and the list decides. */
    private boolean saysWhere(URI place) {
        var told = browser.get(place);
        if (told.status() != 200) {
            count("the page of a payment answered " + told.status());
            return false;
        }
        boolean paid = told.text().contains("Votre paiement est enregistré.");
        count(paid ? "told: paid" : "told: not known yet");
        return paid;
    }

    private void count(String what) {
        met.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    private static boolean isProcessor(URI address) {
        return address.getAuthority().equals(Addresses.SANDBOX.getAuthority());
    }
}
