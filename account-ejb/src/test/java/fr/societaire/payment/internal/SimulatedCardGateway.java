package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CapturedCharge;
import fr.societaire.payment.domain.KeptCard;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A processor in memory, with the hand of the member on its pages and its own ledger of charges: one page per idempotency
 * key, one charge per page at most. It can fall silent before or after having done what it was asked.
 */
@ApplicationScoped
@Alternative
@Priority(1)
public class SimulatedCardGateway implements CardGateway {
    private static final class Page {
        private final String session;
        private final PageRequest request;
        private String refusal;
        private boolean atTheBank;
        private boolean processing;
        private boolean closed;
        private ProcessorAnswer.Paid paid;

        Page(String session, PageRequest request) {
            this.session = session;
            this.request = request;
        }
    }

    /** What goes wrong with the next calls. */
    public enum Fault {
        NONE,
        /** The call never arrives. */
        UNREACHABLE,
        /** The call does its work and its answer is lost. */
        ANSWER_LOST,
        REJECTED
    }

    @Inject
    InstantSource clock;

    private final Map<PaymentId, Page> pages = new LinkedHashMap<>();
    private final Map<String, Money> charges = new LinkedHashMap<>();
    private Fault fault = Fault.NONE;
    private int calls;

    public synchronized void reset() {
        pages.clear();
        charges.clear();
        fault = Fault.NONE;
        calls = 0;
    }

    public synchronized void suffers(Fault next) {
        fault = next;
    }

    @Override
    public synchronized PageAnswer openPage(PageRequest request) {
        calls++;
        return switch (fault) {
            case UNREACHABLE -> new PageAnswer.Unreachable("simulated");
            case REJECTED -> new PageAnswer.Rejected("simulated");
            case ANSWER_LOST -> {
                pageOf(request);
                yield new PageAnswer.Unreachable("simulated");
            }
            case NONE -> {
                Page page = pageOf(request);
                yield new PageAnswer.Opened(page.session, addressOf(page.session));
            }
        };
    }

    private Page pageOf(PageRequest request) {
        Page page = pages.computeIfAbsent(
                request.payment(), id -> new Page("cs_test_" + id.value().substring(0, 8) + pages.size(), request));
        if (!page.request.equals(request)) {
            throw new AssertionError("the same key with another request");
        }
        return page;
    }

    @Override
    public synchronized ProcessorAnswer read(String session) {
        calls++;
        if (fault != Fault.NONE) {
            return new ProcessorAnswer.Unreachable("simulated");
        }
        Page page = page(session);
        closeInTime(page);
        if (page.paid != null) {
            return page.paid;
        }
        if (page.processing) {
            return new ProcessorAnswer.Processing();
        }
        if (page.closed) {
            return new ProcessorAnswer.Closed(page.refusal);
        }
        return page.atTheBank ? new ProcessorAnswer.AtTheBank() : new ProcessorAnswer.Open(page.refusal);
    }

    @Override
    public synchronized void close(String session) {
        calls++;
        Page page = page(session);
        if (fault == Fault.NONE && page.paid == null && !page.processing) {
            page.closed = true;
        }
    }

    private void closeInTime(Page page) {
        if (page.paid == null && !page.processing && !clock.instant().isBefore(page.request.closesAt())) {
            page.closed = true;
        }
    }

    /** The member pays: refused like a closed page would, and never twice. */
    public synchronized boolean memberPays(String session) {
        Page page = page(session);
        closeInTime(page);
        if (page.closed || page.paid != null) {
            return false;
        }
        page.processing = false;
        take(page, page.request.lines().total());
        return true;
    }

    /** Something is wrong over there: another amount is taken. */
    public synchronized void takesAnotherAmount(String session, Money amount) {
        take(page(session), amount);
    }

    private void take(Page page, Money amount) {
        String charge = "ch_" + page.session;
        charges.put(charge, amount);
        page.paid = new ProcessorAnswer.Paid(
                amount,
                "eur",
                page.request.payment().value(),
                new CapturedCharge(charge, "Visa ···· 4242", page.request.wish().keep() ? card(page) : null));
    }

    /** Each time it is kept it has another reference, as over there. */
    private static KeptCard card(Page page) {
        return new KeptCard("cus_" + page.session, "pm_" + page.session, "visa", "4242", YearMonth.of(2027, 1));
    }

    public synchronized void bankRefuses(String session, String word) {
        page(session).atTheBank = false;
        page(session).processing = false;
        page(session).refusal = word;
    }

    public synchronized void bankAsksTheHolder(String session) {
        page(session).atTheBank = true;
    }

    public synchronized void bankIsSlow(String session) {
        page(session).processing = true;
    }

    private Page page(String session) {
        return pages.values().stream()
                .filter(page -> page.session.equals(session))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such session: " + session));
    }

    /** Under which customer's reference cards are offered there; null where none are. */
    public synchronized String customerAt(String session) {
        return page(session).request.wish().customer();
    }

    /** Whether the bank was to question the holder. */
    public synchronized boolean isChallenged(String session) {
        return page(session).request.challenge();
    }

    public static URI addressOf(String session) {
        return URI.create("https://processor.test/pay/" + session);
    }

    public static String sessionAt(URI page) {
        return page.getPath().substring("/pay/".length());
    }

    /** Pages that can still be paid. */
    public synchronized List<String> payable() {
        List<String> open = new ArrayList<>();
        for (Page page : pages.values()) {
            closeInTime(page);
            if (!page.closed && page.paid == null) {
                open.add(page.session);
            }
        }
        return open;
    }

    public synchronized int pagesEverOpened() {
        return pages.size();
    }

    /** The processor's own ledger: reference of the charge → amount. */
    public synchronized Map<String, Money> charges() {
        return Map.copyOf(charges);
    }

    public synchronized int calls() {
        return calls;
    }
}
