package fr.societaire.payment.internal;

import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import fr.societaire.payment.RefundOrder;
import fr.societaire.payment.domain.RefundAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Refunds over the processor's official client. */
@ApplicationScoped
public class StripeRefundGateway implements RefundGateway {
    /** The name under which our reference travels with a refund. */
    static final String REFERENCE = "refund_id";

    private static final String KEY = "refund_key";
    private static final long MOST_OF_A_CHARGE = 100;

    @Inject
    StripeLine line;

    @Override
    public RefundAnswer refund(RefundOrder order) {
        var wanted = RefundCreateParams.builder()
                .setCharge(order.charge())
                .setAmount(order.amount().cents())
                .putMetadata(REFERENCE, order.refund())
                .putMetadata(KEY, order.key())
                .putMetadata(StripePage.REFERENCE, order.payment().value())
                .build();
        var options = RequestOptions.builder().setIdempotencyKey(order.key()).build();
        return line.call(
                client -> answer(client.v1().refunds().create(wanted, options)),
                StripeRefundGateway::refused,
                RefundAnswer.Unreachable::new);
    }

    /** One that no refund can be made of is no outage: it will be said again and again. */
    private static RefundAnswer refused(StripeException failure) {
        return StripeLine.isFinal(failure) || StripeLine.isMissing(failure)
                ? new RefundAnswer.Refused(null, String.valueOf(failure.getCode()))
                : new RefundAnswer.Unreachable(StripeLine.reason(failure));
    }

    @Override
    public Optional<RefundAnswer> find(RefundOrder order) {
        var ofCharge = RefundListParams.builder()
                .setCharge(order.charge())
                .setLimit(MOST_OF_A_CHARGE)
                .build();
        return line.call(
                client -> client.v1().refunds().list(ofCharge).getData().stream()
                        .filter(refund ->
                                order.key().equals(refund.getMetadata().get(KEY)))
                        .findFirst()
                        .map(StripeRefundGateway::answer),
                failure -> Optional.of(new RefundAnswer.Unreachable(StripeLine.reason(failure))),
                why -> Optional.of(new RefundAnswer.Unreachable(why)));
    }

    @Override
    public RefundAnswer read(String reference) {
        return line.call(
                client -> answer(client.v1().refunds().retrieve(reference)),
                failure -> new RefundAnswer.Unreachable(StripeLine.reason(failure)),
                RefundAnswer.Unreachable::new);
    }

    /** The processor has five states; what it would need the holder for does not exist for cards. */
    private static RefundAnswer answer(Refund refund) {
        return switch (String.valueOf(refund.getStatus())) {
            case "succeeded" -> new RefundAnswer.Done(refund.getId());
            case "pending", "requires_action" -> new RefundAnswer.Pending(refund.getId());
            case "failed", "canceled" ->
                new RefundAnswer.Refused(
                        refund.getId(),
                        Optional.ofNullable(refund.getFailureReason()).orElse(refund.getStatus()));
            default -> new RefundAnswer.Unreachable("unknown state of a refund");
        };
    }
}
