package fr.societaire.payment.internal;

import fr.societaire.payment.OpenPage;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.Payable;
import fr.societaire.payment.Payables;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.JournalEntry;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The short transactions around the calls to the processor. Everything that moves a payment passes through here, with its
 * row locked, its journal line, its ledger line and its event in one transaction. Behind the front doors, which check the
 * caller; the janitor and the notifications have none.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CardLedger {
    private static final Logger LOG = Logger.getLogger(CardLedger.class.getName());
    private static final SecureRandom CHANCE = new SecureRandom();

    /** How often a claim is tried that meets somebody who is gone when it looks. */
    private static final int TURNS = 5;

    @Inject
    Attempts attempts;

    @Inject
    Payables payables;

    @Inject
    InstantSource clock;

    @Inject
    Event<PaymentCaptured> captured;

    @Inject
    @ConfigProperty(name = "portal.payment.page-life")
    String pageLife;

    /** Writes the intent, or says what is already there. */
    public Claim claim(PayInstalments command) {
        return attempts.byRequest(command.member(), command.key())
                .<Claim>map(Claim.SameRequest::new)
                .orElseGet(() -> claimAnew(command));
    }

    private Claim claimAnew(PayInstalments command) {
        var answers = payables.owed(command.member(), command.instalments());
        if (answers.containsValue(new Payable.Unknown())) {
            throw Refusal.NOT_FOUND.toException();
        }
        List<PaymentLine> owed = command.instalments().stream()
                .flatMap(one -> line(one, answers.get(one)).stream())
                .toList();
        if (owed.isEmpty()) {
            return new Claim.NothingOwed(attempts.standing(command.member(), command.instalments()));
        }
        var lines = PaymentLines.of(owed);
        boolean asTold = owed.size() == command.instalments().size()
                && command.seen().map(lines.total()::equals).orElse(true);
        return asTold ? claim(command, lines) : new Claim.Changed();
    }

    private static Optional<PaymentLine> line(InstalmentId instalment, Payable answer) {
        return answer instanceof Payable.Owed owed
                ? Optional.of(new PaymentLine(instalment, owed.amount(), owed.label()))
                : Optional.empty();
    }

    private Claim claim(PayInstalments command, PaymentLines lines) {
        var attempt = CardPayment.claim(
                PaymentId.drawnFrom(CHANCE),
                command.member(),
                lines,
                command.key().value(),
                attempts.wasLastRefusedFor(CardRefusal.AUTHENTICATION_WANTED, command.member(), command.instalments()),
                clock.instant(),
                Duration.parse(pageLife));
        Optional<Claim> met = Optional.empty();
        for (int turn = 0; turn < TURNS && met.isEmpty(); turn++) {
            met = attempts.add(attempt) ? Optional.of(fresh(attempt)) : whoIsThere(command, lines);
        }
        return met.orElseGet(Claim.Changed::new);
    }

    private Claim fresh(CardPayment attempt) {
        attempts.journal(List.of(attempt.claimed()));
        return new Claim.Fresh(attempt);
    }

    /**
     * Someone was there a moment before; the insert has waited for his commit, so he can be read now. Empty when he has
     * gone again: another choice was made, and his page closed.
     */
    private Optional<Claim> whoIsThere(PayInstalments command, PaymentLines owed) {
        return attempts.byRequest(command.member(), command.key())
                .<Claim>map(Claim.SameRequest::new)
                .or(() -> Optional.of(attempts.standing(command.member(), command.instalments()))
                        .filter(others -> !others.isEmpty())
                        .map(others -> new Claim.Standing(others, owed)));
    }

    public CardPayment ofMember(MemberNumber member, PaymentId id) {
        return attempts.ofMember(member, id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Oldest first. */
    public List<JournalEntry> journalOf(MemberNumber member, PaymentId id) {
        return attempts.journalOf(ofMember(member, id).id());
    }

    /** Newest first. */
    public List<CardPayment> latestOf(MemberNumber member, int count) {
        return attempts.latestOf(member, count);
    }

    /** Empty when its page is not open, is overdue, or must give way to one that asks the bank to question the holder. */
    public Optional<OpenPage> openPage(PaymentId id) {
        return attempts.find(id)
                .filter(payment -> payment.status() == CardPaymentStatus.OPEN)
                .filter(payment -> !payment.isPageOverdue(clock.instant()) && !payment.isToBeChallenged())
                .map(payment -> new OpenPage(
                        payment.id(),
                        payment.member(),
                        payment.amount(),
                        payment.label(),
                        payment.page().orElseThrow(),
                        payment.pageClosesAt()));
    }

    public void openedElsewhere(PaymentId id) {
        attempts.locked(id).ifPresent(payment -> attempts.journal(List.of(payment.openedElsewhere(clock.instant()))));
    }

    public CardPayment read(PaymentId id) {
        return attempts.find(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Records what the processor said when asked for a page. */
    public CardPayment record(PaymentId id, CardGateway.PageAnswer answer, Witness by) {
        var payment = attempts.locked(id).orElseThrow(Refusal.NOT_FOUND::toException);
        attempts.journal(
                switch (answer) {
                    case CardGateway.PageAnswer.Opened page ->
                        payment.pageOpened(page.session(), page.page(), by, clock.instant());
                    case CardGateway.PageAnswer.Rejected no -> payment.pageNotOpened(no.why(), by, clock.instant());
                    case CardGateway.PageAnswer.Unreachable nothingKnown -> {
                        payment.pageUnknown();
                        yield List.<JournalEntry>of();
                    }
                });
        return payment;
    }

    /** Records what the processor said of a payment; whoever comes second changes nothing. */
    public CardPayment record(PaymentId id, ProcessorAnswer answer, Witness by) {
        var payment = attempts.locked(id).orElseThrow(Refusal.NOT_FOUND::toException);
        Instant now = clock.instant();
        boolean wasFinal = payment.status().isFinal();
        List<JournalEntry> entries = payment.hear(answer, by, now);
        attempts.journal(entries);
        entries.stream().filter(entry -> entry.note().needsAPerson()).forEach(CardLedger::alert);
        if (!wasFinal && payment.status() == CardPaymentStatus.CAPTURED) {
            attempts.enterCapture(payment, now);
            captured.fire(new PaymentCaptured(
                    payment.id(), payment.member(), payment.lines().all(), now));
        }
        return payment;
    }

    private static void alert(JournalEntry entry) {
        LOG.severe(() -> "PAYMENT-ALERT " + entry.note() + " payment " + entry.payment() + " processor reference "
                + entry.word());
    }

    /** Those whose turn it is to be asked about, their next turn already set. */
    public List<PaymentId> takeDue(int limit) {
        Instant now = clock.instant();
        return attempts.toCheck(now, limit).stream()
                .map(payment -> {
                    payment.askedAt(now);
                    return payment.id();
                })
                .toList();
    }

    /** What a notification is to us. */
    public enum Noted {
        TAKEN_BEFORE,
        /** Or about a payment that is over. */
        ABOUT_NOTHING_OPEN,
        /** Its payment is to be asked about. */
        NEWS
    }

    /** Takes a notification: its identifier, and that the processor is to be asked about the payment, in one transaction. */
    public Noted note(ProcessorEvent event) {
        Instant now = clock.instant();
        var payment = event.payment().flatMap(attempts::locked);
        if (!attempts.noteNotification(
                event.id(), event.kind(), now, payment.map(CardPayment::id).orElse(null))) {
            return Noted.TAKEN_BEFORE;
        }
        var open = payment.filter(known -> !known.status().isFinal());
        open.ifPresent(known -> known.askSoon(now));
        return open.isPresent() ? Noted.NEWS : Noted.ABOUT_NOTHING_OPEN;
    }
}
