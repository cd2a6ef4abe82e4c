package fr.societaire.refund.internal;

import fr.societaire.billing.Instalments;
import fr.societaire.ledger.Ledger;
import fr.societaire.payment.CapturedPayment;
import fr.societaire.payment.CapturedPayments;
import fr.societaire.payment.domain.PaymentLine;
import fr.societaire.platform.ClockProducer;
import fr.societaire.refund.RefundableLine;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What of a payment may still be given back. */
@Dependent
public class Refundables {
    @Inject
    CapturedPayments captured;

    @Inject
    Instalments instalments;

    @Inject
    Ledger ledger;

    @Inject
    Purses purses;

    @Inject
    InstantSource clock;

    /** Empty when it has taken nothing. */
    public List<RefundableLine> linesOf(PaymentId payment) {
        return captured.of(payment).map(this::lines).orElse(List.of());
    }

    private List<RefundableLine> lines(CapturedPayment payment) {
        Map<String, Money> given = purses.givenOf(payment.id());
        return payment.lines().stream()
                .flatMap(line -> line(payment, line, given))
                .toList();
    }

    private Stream<RefundableLine> line(CapturedPayment payment, PaymentLine line, Map<String, Money> given) {
        return instalments.ofMember(payment.member(), line.instalment()).stream()
                .map(instalment -> new RefundableLine(
                        payment.id(),
                        line.instalment(),
                        instalment.contract(),
                        payment.member(),
                        line.label(),
                        payment.charge().card(),
                        line.amount(),
                        line.amount().minus(given.getOrDefault(line.instalment().value(), Money.ZERO)),
                        balance(instalment.contract())));
    }

    private Money balance(ContractNumber contract) {
        return ledger.balance(contract, LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS));
    }
}
