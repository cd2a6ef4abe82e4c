package fr.societaire.payment.internal;

import com.stripe.model.Charge;
import com.stripe.model.Charge.PaymentMethodDetails.Card.ThreeDSecure;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import com.stripe.model.checkout.Session;
import fr.societaire.payment.domain.CapturedCharge;
import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.KeptCard;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.shared.Money;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands a Checkout Session read with its payment intent and latest charge. */
final class StripeReading {
    /** The intent's code for «the holder was not authenticated»; which way is told by the charge. */
    private static final String NOT_AUTHENTICATED = "payment_intent_authentication_failure";

    /** The processor's words for a bank that gave no reason. */
    private static final Set<String> NO_REASON = Set.of("generic_decline", "card_declined", "do_not_honor");

    static ProcessorAnswer answer(Session session) {
        if ("paid".equals(session.getPaymentStatus())) {
            return paid(session);
        }
        Optional<PaymentIntent> intent = Optional.ofNullable(session.getPaymentIntentObject());
        String intentStatus = intent.map(PaymentIntent::getStatus).orElse("");
        if ("complete".equals(session.getStatus()) || intentStatus.matches("processing|succeeded|requires_capture")) {
            return new ProcessorAnswer.Processing();
        }
        String refusal = intent.flatMap(StripeReading::refusal).orElse(null);
        if ("expired".equals(session.getStatus())) {
            return new ProcessorAnswer.Closed(refusal);
        }
        return "requires_action".equals(intentStatus)
                ? new ProcessorAnswer.AtTheBank()
                : new ProcessorAnswer.Open(refusal);
    }

    /** What the charge really took counts, not what the page asked for. */
    private static ProcessorAnswer paid(Session session) {
        Charge charge = Optional.ofNullable(session.getPaymentIntentObject())
                .map(PaymentIntent::getLatestChargeObject)
                .orElse(null);
        if (charge == null || !Boolean.TRUE.equals(charge.getPaid())) {
            return new ProcessorAnswer.Unreachable("paid, and without a paid charge");
        }
        return new ProcessorAnswer.Paid(
                Money.ofCents(charge.getAmountCaptured()),
                charge.getCurrency(),
                session.getClientReferenceId(),
                new CapturedCharge(charge.getId(), shown(charge), kept(session, charge)));
    }

    /** Null unless the page was asked to keep it. */
    private static KeptCard kept(Session session, Charge charge) {
        var details = charge.getPaymentMethodDetails();
        boolean keeps = session.getPaymentIntentObject().getSetupFutureUsage() != null;
        if (!keeps || session.getCustomer() == null || details == null || details.getCard() == null) {
            return null;
        }
        var card = details.getCard();
        return new KeptCard(
                session.getCustomer(),
                charge.getPaymentMethod(),
                Optional.ofNullable(card.getBrand()).orElse("carte"),
                card.getLast4(),
                YearMonth.of(card.getExpYear().intValue(), card.getExpMonth().intValue()));
    }

    private static String shown(Charge charge) {
        var details = charge.getPaymentMethodDetails();
        if (details == null || details.getCard() == null) {
            return "carte bancaire";
        }
        String brand = Optional.ofNullable(details.getCard().getBrand()).orElse("carte");
        return brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1) + " ···· "
                + details.getCard().getLast4();
    }

    private static Optional<String> refusal(PaymentIntent intent) {
        return Optional.ofNullable(intent.getLastPaymentError())
                .map(error -> word(error, intent.getLatestChargeObject()));
    }

    private static String word(StripeError error, Charge charge) {
        if (NOT_AUTHENTICATED.equals(error.getCode())) {
            return secure(charge).map(StripeReading::secureWord).orElse(NOT_AUTHENTICATED);
        }
        if (secure(charge)
                .filter(secure -> "processing_error".equals(secure.getResult()))
                .isPresent()) {
            return "3ds_protocol_error";
        }
        String word = Optional.ofNullable(error.getDeclineCode())
                .or(() -> Optional.ofNullable(error.getCode()))
                .orElse("card_declined");
        if ("authentication_required".equals(word)) {
            // A card that cannot do it at all: asking again, and louder, would not help.
            return secure(charge)
                    .filter(secure -> "not_supported".equals(secure.getResult()))
                    .map(StripeReading::secureWord)
                    .orElse(word);
        }
        return NO_REASON.contains(word) ? networkWord(charge).orElse(word) : word;
    }

    /** What the card network said, where the processor's own word says nothing: 65 is a ceiling, but not to Mastercard. */
    private static Optional<String> networkWord(Charge charge) {
        return Optional.ofNullable(charge)
                .map(Charge::getOutcome)
                .map(Charge.Outcome::getNetworkDeclineCode)
                .map(code -> "network_" + code)
                .flatMap(word -> Stream.of(word + "_" + brand(charge), word)
                        .filter(each -> CardRefusal.known(each).isPresent())
                        .findFirst());
    }

    private static String brand(Charge charge) {
        return Optional.ofNullable(charge.getPaymentMethodDetails())
                .map(Charge.PaymentMethodDetails::getCard)
                .map(Charge.PaymentMethodDetails.Card::getBrand)
                .orElse("");
    }

    private static String secureWord(ThreeDSecure secure) {
        return secure.getResultReason() == null ? NOT_AUTHENTICATED : "3ds_" + secure.getResultReason();
    }

    private static Optional<ThreeDSecure> secure(Charge charge) {
        return Optional.ofNullable(charge)
                .map(Charge::getPaymentMethodDetails)
                .map(Charge.PaymentMethodDetails::getCard)
                .map(Charge.PaymentMethodDetails.Card::getThreeDSecure);
    }

    private StripeReading() {}
}
