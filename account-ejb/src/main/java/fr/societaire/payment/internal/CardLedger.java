package fr.societaire.payment.internal;

import fr.societaire.payment.CardKept;
import fr.societaire.payment.OpenPage;
import fr.societaire.payment.PaymentCaptured;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardPaymentStatus;
import fr.societaire.payment.domain.JournalEntry;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

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

    @Inject
    Attempts attempts;

    @Inject
    PaymentJournal journal;

    @Inject
    Notifications notifications;

    @Inject
    InstantSource clock;

    @Inject
    Event<PaymentCaptured> captured;

    @Inject
    Event<CardKept> kept;

    public CardPayment ofMember(MemberNumber member, PaymentId id) {
        return attempts.ofMember(member, id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Oldest first. */
    public List<JournalEntry> journalOf(MemberNumber member, PaymentId id) {
        return journal.of(ofMember(member, id).id());
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
        attempts.locked(id).ifPresent(payment -> journal.write(List.of(payment.openedElsewhere(clock.instant()))));
    }

    public CardPayment read(PaymentId id) {
        return attempts.find(id).orElseThrow(Refusal.NOT_FOUND::toException);
    }

    /** Records what the processor said when asked for a page. */
    public CardPayment record(PaymentId id, CardGateway.PageAnswer answer, Witness by) {
        var payment = attempts.locked(id).orElseThrow(Refusal.NOT_FOUND::toException);
        journal.write(
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
        tell(entries);
        if (!wasFinal && payment.status() == CardPaymentStatus.CAPTURED) {
            attempts.enterCapture(payment, now);
            tellWhatWaited(payment, now);
            tellOfTheCard(payment, answer, now);
            captured.fire(new PaymentCaptured(
                    payment.id(), payment.member(), payment.lines().all(), now));
        }
        return payment;
    }

    private void tellOfTheCard(CardPayment payment, ProcessorAnswer answer, Instant now) {
        if (payment.wish().keep()
                && answer instanceof ProcessorAnswer.Paid paid
                && paid.charge().kept() != null) {
            kept.fire(new CardKept(payment.member(), paid.charge().kept(), now));
        }
    }

    /** A dispute may have been told before the charge it is about was in our books. */
    private void tellWhatWaited(CardPayment payment, Instant now) {
        String charge = payment.charge().orElseThrow().reference();
        notifications.takeTurns(charge);
        notifications.waitingFor(charge).forEach(told -> tell(payment.toldOf(told.kind(), told.subject(), now)));
    }

    private void tell(List<JournalEntry> entries) {
        journal.write(entries);
        entries.stream().filter(entry -> entry.note().needsAPerson()).forEach(CardLedger::alert);
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
        event.charge().ifPresent(notifications::takeTurns);
        var payment = event.payment()
                .flatMap(attempts::locked)
                .or(() -> event.charge().flatMap(attempts::lockedByCharge));
        if (!notifications.note(event, payment, now)) {
            return Noted.TAKEN_BEFORE;
        }
        payment.ifPresent(known -> tell(known.toldOf(event.kind(), event.subject(), now)));
        var open = payment.filter(known -> !known.status().isFinal());
        open.ifPresent(known -> known.askSoon(now));
        return open.isPresent() ? Noted.NEWS : Noted.ABOUT_NOTHING_OPEN;
    }
}
