package fr.societaire.payment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Why a bank, or its 3-D Secure step, refused a card, as told to the member (codes PAY-301 to PAY-313). Built from the
 * processor's own words; a word nobody foresaw is {@link #WITHOUT_REASON}, as is a card reported lost, stolen or abused:
 * whoever holds it learns nothing from us.
 */
public enum CardRefusal {
    EXPIRED_CARD("PAY-301", "expired_card", "invalid_expiry_year", "invalid_expiry_month"),
    /** Stopped by its holder or his bank. Reads exactly like {@link #WITHOUT_REASON}; only the journal knows. */
    STOPPED_CARD("PAY-302", "lost_card", "stolen_card", "pickup_card", "restricted_card", "fraudulent"),
    FUNDS("PAY-303", "insufficient_funds"),
    CEILING("PAY-304", "card_velocity_exceeded", "withdrawal_count_limit_exceeded", "approve_with_id"),
    THREE_DS_NOT_ACTIVE("PAY-305", "authentication_required", "3ds_card_not_enrolled", "3ds_network_not_supported"),
    REMOTE_PAYMENTS_OFF("PAY-306", "transaction_not_allowed", "card_not_supported", "service_not_allowed"),
    /** The processor adds the reason given by 3-D Secure, see the adapter: {@code 3ds_rejected}. */
    CHALLENGE_REFUSED("PAY-307", "payment_intent_authentication_failure", "3ds_rejected", "3ds_canceled"),
    CHALLENGE_TIMEOUT("PAY-308", "3ds_abandoned"),
    /** The bank asked, and no answer ever came: a lost network, most often. */
    NETWORK_CUT("PAY-309", CardRefusal.UNANSWERED_CHALLENGE),
    BANK_UNREACHABLE(
            "PAY-310",
            "issuer_not_available",
            "3ds_protocol_error",
            "processing_error",
            "try_again_later",
            "reenter_transaction"),
    WITHOUT_REASON("PAY-311", "generic_decline", "do_not_honor", "card_declined", "call_issuer"),
    POSSIBLE_DUPLICATE("PAY-312", "duplicate_transaction"),
    /** Not a refusal by the bank: what was typed on the processor's page is wrong. */
    MISTYPED("PAY-313", "incorrect_number", "invalid_number", "incorrect_cvc", "invalid_cvc", "incorrect_pin");

    /** Our own word, the processor having none, for a challenge that was never answered. */
    static final String UNANSWERED_CHALLENGE = "challenge_unanswered";

    private final String code;
    private final Set<String> words;

    CardRefusal(String code, String... words) {
        this.code = code;
        this.words = Set.of(words);
    }

    /** The stable code the member may read to an advisor. */
    public String code() {
        return this == STOPPED_CARD ? WITHOUT_REASON.code : code;
    }

    /** The code of the journal, which does tell a stopped card apart. */
    public String deskCode() {
        return code;
    }

    /** The sentences the member reads: a stopped card has none of its own. */
    public CardRefusal shown() {
        return this == STOPPED_CARD ? WITHOUT_REASON : this;
    }

    /**
     * What the processor said, in our words.
     *
     * @param word an error or decline code of the processor; null or unforeseen means no reason was given
     */
    public static CardRefusal of(String word) {
        if (word == null) {
            return WITHOUT_REASON;
        }
        String known = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.words.contains(known))
                .findFirst()
                .orElse(WITHOUT_REASON);
    }
}
