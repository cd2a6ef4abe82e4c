package fr.societaire.payment.internal;

import fr.societaire.payment.AttemptStory;
import fr.societaire.payment.PaymentMoment;
import fr.societaire.payment.PaymentState;
import fr.societaire.payment.PaymentView;
import fr.societaire.payment.domain.CardPayment;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.JournalEntry;
import fr.societaire.payment.domain.Witness;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells a member how his payment stands, in the few words there are for it. */
@Dependent
public class PaymentReading {
    @Inject
    CardLedger ledger;

    @Inject
    Settlement settlement;

    public PaymentView look(MemberNumber member, PaymentId id) {
        CardPayment known = ledger.ofMember(member, id);
        var standing = known.status().isFinal()
                ? new Settlement.Standing(known, true)
                : settlement.settle(id, Witness.RETURN_PAGE);
        CardPayment payment = standing.payment();
        return new PaymentView(
                payment.id(),
                payment.lines().all(),
                payment.amount(),
                payment.label(),
                state(payment, standing.heard()));
    }

    public List<PaymentMoment> story(MemberNumber member, PaymentId id) {
        return ledger.journalOf(member, id).stream().map(PaymentReading::moment).toList();
    }

    public List<AttemptStory> latest(MemberNumber member, int count) {
        return ledger.latestOf(member, count).stream()
                .map(payment -> new AttemptStory(
                        payment.createdAt(),
                        payment.status(),
                        payment.lines().all().size(),
                        story(member, payment.id())))
                .toList();
    }

    private static PaymentMoment moment(JournalEntry entry) {
        boolean refused = entry.word() != null && entry.note().tellsOfARefusal();
        CardRefusal cause = refused ? CardRefusal.of(entry.word()) : null;
        return new PaymentMoment(
                entry.at(),
                entry.witness(),
                entry.note(),
                refused ? cause.shown() : null,
                refused ? cause.deskCode() : null);
    }

    private static PaymentState state(CardPayment payment, boolean heard) {
        return switch (payment.status()) {
            case CAPTURED ->
                new PaymentState.Paid(
                        payment.statusSince(), payment.charge().orElseThrow().card());
            case UNKNOWN -> new PaymentState.BeingChecked(payment.statusSince());
            // No page was ever shown: whatever the processor does, nobody can pay there.
            case CREATED -> new PaymentState.Abandoned(true);
            case OPEN ->
                heard ? nothingTaken(payment.refusal(), true) : new PaymentState.BeingChecked(payment.statusSince());
            case REFUSED, EXPIRED -> nothingTaken(payment.refusal(), false);
        };
    }

    private static PaymentState nothingTaken(Optional<CardRefusal> refusal, boolean resumable) {
        return refusal.<PaymentState>map(cause -> new PaymentState.Refused(cause, resumable))
                .orElseGet(() -> new PaymentState.Abandoned(resumable));
    }
}
