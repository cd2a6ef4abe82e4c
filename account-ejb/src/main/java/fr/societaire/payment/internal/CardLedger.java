package fr.societaire.payment.internal;

import fr.societaire.payment.PayInstalment;
import fr.societaire.payment.Payable;
import fr.societaire.payment.Payables;
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
    public Claim claim(PayInstalment command) {
        Optional<Claim> before =
                attempts.byRequest(command.member(), command.key()).map(Claim.SameRequest::new);
        return before.orElseGet(() -> switch (payables.owed(command.member(), command.instalment())) {
            case Payable.Unknown notTheirs -> throw Refusal.NOT_FOUND.toException();
            case Payable.NothingOwed settled ->
                attempts.standing(command.member(), command.instalment())
                        .<Claim>map(attempt -> new Claim.Standing(attempt, null))
                        .orElseGet(Claim.NothingOwed::new);
            case Payable.Owed owed -> claim(command, owed);
        });
    }

    private Claim claim(PayInstalment command, Payable.Owed owed) {
        var attempt = CardPayment.claim(
                PaymentId.drawnFrom(CHANCE),
                command.member(),
                command.instalment(),
                owed.amount(),
                owed.label(),
                command.key().value(),
                clock.instant(),
                Duration.parse(pageLife));
        if (attempts.add(attempt)) {
            attempts.journal(List.of(attempt.claimed()));
            return new Claim.Fresh(attempt);
        }
        // Someone was there a moment before; the insert has waited for his commit, so he can be read now.
        return attempts.byRequest(command.member(), command.key())
                .<Claim>map(Claim.SameRequest::new)
                .or(() -> attempts.standing(command.member(), command.instalment())
                        .map(other -> new Claim.Standing(other, owed.amount())))
                .orElseThrow(Refusal.STALE::toException);
    }

    public CardPayment ofMember(MemberNumber member, PaymentId id) {
        return attempts.ofMember(member, id).orElseThrow(Refusal.NOT_FOUND::toException);
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
            captured.fire(
                    new PaymentCaptured(payment.id(), payment.member(), payment.instalment(), payment.amount(), now));
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
