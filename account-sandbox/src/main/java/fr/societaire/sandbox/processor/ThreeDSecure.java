package fr.societaire.sandbox.processor;

/**
 * How the holder was authenticated.
 *
 * @param result {@code authenticated}, {@code failed}, {@code not_supported} or {@code processing_error}
 * @param resultReason {@code rejected}, {@code abandoned}, {@code card_not_enrolled}, {@code network_not_supported},
 *     {@code protocol_error}, or {@code null}
 * @param flow {@code challenge} or {@code null} where the bank was not reached
 */
public record ThreeDSecure(String result, String resultReason, String flow, String transactionId) {

    static ThreeDSecure authenticated(Challenge challenge) {
        return new ThreeDSecure("authenticated", null, "challenge", challenge.id());
    }

    static ThreeDSecure failed(Challenge challenge, String reason) {
        return new ThreeDSecure("failed", reason, "challenge", challenge.id());
    }

    /** No challenge took place; {@code null} where nobody tried. */
    static ThreeDSecure unchallenged(CardFace card, boolean asked) {
        Enrolment enrolment = card.behaviour().enrolment();
        if (enrolment.breaks(asked)) {
            return new ThreeDSecure("processing_error", "protocol_error", null, null);
        }
        return switch (enrolment) {
            case NOT_ENROLLED -> new ThreeDSecure("not_supported", "card_not_enrolled", null, null);
            case NOT_SUPPORTED -> new ThreeDSecure("not_supported", "network_not_supported", null, null);
            default -> null;
        };
    }
}
