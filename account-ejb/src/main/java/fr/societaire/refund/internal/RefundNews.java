package fr.societaire.refund.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.payment.CapturedPayment;
import fr.societaire.payment.CapturedPayments;
import fr.societaire.payment.domain.CapturedCharge;
import fr.societaire.refund.domain.Refund;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** What becomes of a refund, journalled and told by e-mail in the transaction of it. Amounts stand in no text message. */
@Dependent
public class RefundNews {
    @Inject
    Journal journal;

    @Inject
    ContactPoints contacts;

    @Inject
    RefundLetters letters;

    @Inject
    CapturedPayments captured;

    @Inject
    Outbox outbox;

    /** The second pair of eyes said yes. */
    public void approved(Refund refund, String by) {
        journal.write(about(Deed.REFUND_APPROVED, refund, Actor.advisor(by)));
    }

    /** It said no. */
    public void declined(Refund refund, String by) {
        journal.write(about(Deed.REFUND_DECLINED, refund, Actor.advisor(by)));
    }

    void givenBack(Refund refund) {
        journal.write(about(Deed.REFUND_DONE, refund, Actor.portal()));
        emails(refund).forEach(address -> outbox.post(letters.givenBack(address, refund, card(refund))));
    }

    void notGivenBack(Refund refund) {
        journal.write(about(Deed.REFUND_FAILED, refund, Actor.portal()));
        emails(refund).forEach(address -> outbox.post(letters.notGivenBack(address, refund, card(refund))));
    }

    private Stream<String> emails(Refund refund) {
        return contacts.of(refund.subject().member()).stream()
                .filter(point -> point.channel() == ContactChannel.EMAIL)
                .map(ContactPoint::value);
    }

    private String card(Refund refund) {
        return captured.of(refund.subject().payment())
                .map(CapturedPayment::charge)
                .map(CapturedCharge::card)
                .orElse("votre carte");
    }

    private static Happening about(Deed deed, Refund refund, Actor by) {
        return Happening.of(deed)
                .about(refund.subject().member())
                .by(by)
                .with("refund", refund.id())
                .with("cents", String.valueOf(refund.amount().cents()));
    }
}
