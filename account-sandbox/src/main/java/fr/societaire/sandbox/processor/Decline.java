package fr.societaire.sandbox.processor;

/**
 * Why the network, the bank or the processor says no, in the words of the public API: the failure code, the finer decline
 * code (absent where the failure code says it all), the code of the card network (ISO 8583), and the two sentences, one
 * for the merchant's log and one for the member on the hosted page. A lost or stolen card is never named to who holds it.
 */
public enum Decline {
    GENERIC("card_declined", "generic_decline", "05", Member.REFUSED),
    INSUFFICIENT_FUNDS(
            "card_declined", "insufficient_funds", "51", "Le solde disponible de cette carte ne suffit pas."),
    LOST_CARD("card_declined", "lost_card", "41", Member.REFUSED),
    STOLEN_CARD("card_declined", "stolen_card", "43", Member.REFUSED),
    PICKUP_CARD("card_declined", "pickup_card", "04", Member.REFUSED),
    EXPIRED_CARD("expired_card", null, "54", "Cette carte a expiré."),
    INCORRECT_CVC("incorrect_cvc", null, "N7", "Le cryptogramme de cette carte est inexact."),
    PROCESSING_ERROR("processing_error", null, "96", "Une erreur s’est produite pendant le traitement de la carte."),
    INCORRECT_NUMBER("incorrect_number", null, "14", "Le numéro de carte est inexact."),
    VELOCITY_EXCEEDED(
            "card_declined", "card_velocity_exceeded", "61", "Le plafond de paiement de cette carte est atteint."),
    FRAUDULENT("card_declined", "fraudulent", null, Member.REFUSED),
    DO_NOT_HONOR("card_declined", "do_not_honor", "05", Member.REFUSED),
    ISSUER_NOT_AVAILABLE("card_declined", "issuer_not_available", "91", "La banque de cette carte ne répond pas."),
    TRANSACTION_NOT_ALLOWED(
            "card_declined",
            "transaction_not_allowed",
            "57",
            "Les paiements à distance ne sont pas permis sur cette carte."),
    AUTHENTICATION_REQUIRED(
            "card_declined",
            "authentication_required",
            "1A",
            "La banque veut une authentification du porteur pour ce paiement."),
    CARD_NOT_SUPPORTED("card_declined", "card_not_supported", "57", "Cette carte ne permet pas ce type de paiement."),
    RESTRICTED_CARD("card_declined", "restricted_card", "62", Member.REFUSED),
    TRY_AGAIN_LATER("card_declined", "try_again_later", "19", "La banque invite à réessayer plus tard."),
    DUPLICATE_TRANSACTION(
            "card_declined",
            "duplicate_transaction",
            "94",
            "La banque a pris ce paiement pour le doublon d’un paiement récent."),
    NOT_A_TEST_CARD(
            "card_declined",
            "test_mode_live_card",
            null,
            "Ce bac à sable n’accepte que les cartes de test de sa page d’accueil."),
    AUTHENTICATION_FAILURE(
            "payment_intent_authentication_failure",
            null,
            null,
            "L’authentification auprès de la banque n’a pas abouti.");

    private final String code;
    private final String declineCode;
    private final String networkCode;
    private final String memberMessage;

    Decline(String code, String declineCode, String networkCode, String memberMessage) {
        this.code = code;
        this.declineCode = declineCode;
        this.networkCode = networkCode;
        this.memberMessage = memberMessage;
    }

    /** The failure code of the charge. */
    public String code() {
        return code;
    }

    /** The finer code, or {@code null}. */
    public String declineCode() {
        return declineCode;
    }

    /** The code of the card network, or {@code null} where the network was never asked. */
    public String networkCode() {
        return networkCode;
    }

    /** The sentence of the hosted page. */
    public String memberMessage() {
        return memberMessage;
    }

    /** What the charge's outcome gives as its reason. */
    public String reason() {
        if (this == FRAUDULENT) {
            return "highest_risk_level";
        }
        return declineCode == null ? code : declineCode;
    }

    /** Who said no: the bank, or the processor before asking it. */
    public String outcomeType() {
        return switch (this) {
            case FRAUDULENT, AUTHENTICATION_FAILURE -> "blocked";
            case INCORRECT_NUMBER, NOT_A_TEST_CARD -> "invalid";
            default -> "issuer_declined";
        };
    }

    /** Whether the network was asked at all. */
    public String networkStatus() {
        return outcomeType().equals("issuer_declined") ? "declined_by_network" : "not_sent_to_network";
    }

    /** What the merchant is advised to do: {@code null} where no advice is given. */
    public String adviceCode() {
        return switch (this) {
            case LOST_CARD, STOLEN_CARD, PICKUP_CARD, RESTRICTED_CARD -> "do_not_try_again";
            case INCORRECT_CVC, INCORRECT_NUMBER, EXPIRED_CARD -> "confirm_card_data";
            case INSUFFICIENT_FUNDS, TRY_AGAIN_LATER, ISSUER_NOT_AVAILABLE, VELOCITY_EXCEEDED -> "try_again_later";
            default -> null;
        };
    }

    /** The sentence for the merchant. */
    public String merchantMessage() {
        return switch (this) {
            case EXPIRED_CARD -> "Your card has expired.";
            case INCORRECT_CVC -> "Your card's security code is incorrect.";
            case PROCESSING_ERROR -> "An error occurred while processing your card. Try again in a little bit.";
            case INCORRECT_NUMBER -> "Your card number is incorrect.";
            case INSUFFICIENT_FUNDS -> "Your card has insufficient funds.";
            case NOT_A_TEST_CARD -> "Your card was declined. Your request was in test mode, but used a non test card.";
            case AUTHENTICATION_FAILURE ->
                "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new"
                        + " PaymentMethod to attempt to fulfill this PaymentIntent again.";
            default -> "Your card was declined.";
        };
    }

    /** The sentence for the merchant's staff. */
    public String sellerMessage() {
        return switch (outcomeType()) {
            case "issuer_declined" -> "The bank returned the decline code `" + reason() + "`.";
            case "invalid" -> "The payment was not sent to the network: `" + reason() + "`.";
            default ->
                this == FRAUDULENT
                        ? "Stripe blocked this payment as too risky."
                        : "The cardholder did not authenticate; the bank was not asked for the money.";
        };
    }

    private static final class Member {
        static final String REFUSED = "Cette carte a été refusée.";
    }
}
