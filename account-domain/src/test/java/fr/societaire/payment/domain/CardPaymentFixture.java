package fr.societaire.payment.domain;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Payments of 51,00 € for tests. */
public final class CardPaymentFixture {
    public static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    public static final PaymentId ID = new PaymentId("0123456789abcdef0123456789abcdef");
    public static final Money AMOUNT = Money.euros("51.00");
    public static final PaymentLines LINES = PaymentLines.of(
            List.of(new PaymentLine(new InstalmentId("AUT00012001-2026-12"), AMOUNT, "Échéance du 11 décembre 2026")));

    private Instant claimedAt = NOON;
    private boolean challenged;

    public static CardPaymentFixture aCardPayment() {
        return new CardPaymentFixture();
    }

    public CardPaymentFixture claimedAt(Instant instant) {
        claimedAt = instant;
        return this;
    }

    public CardPaymentFixture challenged() {
        challenged = true;
        return this;
    }

    public CardPayment created() {
        return CardPayment.claim(
                ID,
                new MemberNumber("10000001"),
                LINES,
                "key-of-the-request",
                challenged,
                claimedAt,
                Duration.ofMinutes(31));
    }

    public CardPayment open() {
        var payment = created();
        payment.pageOpened("cs_1", URI.create("https://processor.example/pay/cs_1"), Witness.MEMBER, claimedAt);
        return payment;
    }

    public static ProcessorAnswer.Paid paid() {
        return paid(AMOUNT, "eur", ID.value());
    }

    public static ProcessorAnswer.Paid paid(Money amount, String currency, String reference) {
        return new ProcessorAnswer.Paid(amount, currency, reference, new CapturedCharge("ch_1", "Visa ···· 4242"));
    }
}
