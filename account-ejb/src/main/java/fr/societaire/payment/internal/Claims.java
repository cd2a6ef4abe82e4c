package fr.societaire.payment.internal;

import fr.societaire.payment.CardChoice;
import fr.societaire.payment.KeptCards;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.Payable;
import fr.societaire.payment.Payables;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The intent to pay, written before the processor hears of it: all that was chosen or none of it, and nothing that somebody
 * else has taken. Behind the front door, which checks the caller.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {
    private static final SecureRandom CHANCE = new SecureRandom();

    /** How often a claim is tried that meets somebody who is gone when it looks. */
    private static final int TURNS = 5;

    @Inject
    Attempts attempts;

    @Inject
    PaymentJournal journal;

    @Inject
    Payables payables;

    @Inject
    KeptCards cards;

    @Inject
    InstantSource clock;

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
        var attempt = attempt(command, lines, wish(command));
        Optional<Claim> met = Optional.empty();
        for (int turn = 0; turn < TURNS && met.isEmpty(); turn++) {
            met = attempts.add(attempt) ? Optional.of(fresh(attempt)) : whoIsThere(command, lines);
        }
        return met.orElseGet(Claim.Changed::new);
    }

    private CardPayment attempt(PayInstalments command, PaymentLines lines, CardWish wish) {
        return CardPayment.claim(
                        PaymentId.drawnFrom(CHANCE),
                        command.member(),
                        lines,
                        command.key().value(),
                        attempts.wasLastRefusedFor(
                                CardRefusal.AUTHENTICATION_WANTED, command.member(), command.instalments()),
                        clock.instant(),
                        Duration.parse(pageLife))
                .with(wish);
    }

    /** A card that is not kept for him is one that does not exist. */
    private CardWish wish(PayInstalments command) {
        return command.card().map(choice -> wish(command.member(), choice)).orElse(CardWish.NONE);
    }

    private CardWish wish(MemberNumber member, CardChoice choice) {
        String customer = choice.kept()
                .map(card -> cards.customerOf(member, card).orElseThrow(Refusal.NOT_FOUND::toException))
                .orElse(null);
        return new CardWish(choice.keep(), customer);
    }

    private Claim fresh(CardPayment attempt) {
        journal.write(List.of(attempt.claimed()));
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
                        .map(others ->
                                new Claim.Standing(others, owed, command.card().map(choice -> wish(command)))));
    }
}
