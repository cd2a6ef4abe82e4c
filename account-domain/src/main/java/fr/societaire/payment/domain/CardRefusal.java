package fr.societaire.payment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why a bank, or its 3-D Secure step, refused a card, as told to the member (codes PAY-301 to PAY-314). Built from the
 * processor's own words or, where it gives none, from the card network's code (ISO 8583); a word nobody foresaw is
 * {@link #WITHOUT_REASON}, as is a card reported lost, stolen or abused: whoever holds it learns nothing from us.
 */
public enum CardRefusal {
    EXPIRED_CARD(
            "PAY-301", Remedy.OTHER_CARD, "expired_card", "invalid_expiry_year", "invalid_expiry_month", "network_54"),
    /** Stopped by its holder or his bank. Reads exactly like {@link #WITHOUT_REASON}; only the journal knows. */
    STOPPED_CARD(
            "PAY-302",
            Remedy.OTHER_CARD,
            "lost_card",
            "stolen_card",
            "pickup_card",
            "restricted_card",
            "fraudulent",
            "network_04",
            "network_07",
            "network_41",
            "network_43",
            "network_62"),
    FUNDS("PAY-303", Remedy.PAY_LESS, "insufficient_funds", "network_51"),
    CEILING(
            "PAY-304",
            Remedy.PAY_LESS,
            "card_velocity_exceeded",
            "withdrawal_count_limit_exceeded",
            "approve_with_id",
            "network_61",
            "network_65"),
    /** The bank wants 3-D Secure, and the card cannot do it. */
    THREE_DS_NOT_ACTIVE("PAY-305", Remedy.OTHER_CARD, "3ds_card_not_enrolled", "3ds_network_not_supported"),
    REMOTE_PAYMENTS_OFF(
            "PAY-306",
            Remedy.RETRY,
            "transaction_not_allowed",
            "card_not_supported",
            "service_not_allowed",
            "network_57"),
    /** The processor adds the reason given by 3-D Secure, see the adapter: {@code 3ds_rejected}. */
    CHALLENGE_REFUSED("PAY-307", Remedy.RETRY, "payment_intent_authentication_failure", "3ds_rejected", "3ds_canceled"),
    CHALLENGE_TIMEOUT("PAY-308", Remedy.RETRY, "3ds_abandoned"),
    /** The bank asked, and no answer ever came: a lost network, most often. */
    NETWORK_CUT("PAY-309", Remedy.OTHER_DEVICE, CardRefusal.UNANSWERED_CHALLENGE),
    BANK_UNREACHABLE(
            "PAY-310",
            Remedy.RETRY,
            "issuer_not_available",
            "3ds_protocol_error",
            "processing_error",
            "try_again_later",
            "reenter_transaction",
            "network_19",
            "network_91",
            "network_96"),
    WITHOUT_REASON("PAY-311", Remedy.OTHER_CARD, "generic_decline", "do_not_honor", "card_declined", "call_issuer"),
    POSSIBLE_DUPLICATE("PAY-312", Remedy.SEE_PAYMENTS, "duplicate_transaction", "network_94"),
    /** Not a refusal by the bank: what was typed on the processor's page is wrong. */
    MISTYPED(
            "PAY-313",
            Remedy.RETRY,
            "incorrect_number",
            "invalid_number",
            "incorrect_cvc",
            "invalid_cvc",
            "incorrect_pin",
            "network_14"),
    /**
     * The bank would have paid had it been allowed to question the holder («soft decline»: 1A of Visa, 65 of Mastercard,
     * A1 of CB). The next page asks for that.
     */
    AUTHENTICATION_WANTED(
            "PAY-314",
            Remedy.AUTHENTICATE,
            "authentication_required",
            "network_1a",
            "network_a1",
            "network_65_mastercard");

    /** Our own word, the processor having none, for a challenge that was never answered. */
    static final String UNANSWERED_CHALLENGE = "challenge_unanswered";

    private final String code;
    private final Remedy remedy;
    private final Set<String> words;

    CardRefusal(String code, Remedy remedy, String... words) {
        this.code = code;
        this.remedy = remedy;
        this.words = Set.of(words);
    }

    /**
     * What to offer now.
     *
     * @param instalments how many were to be paid at once: nobody pays less than one
     */
    public Remedy remedy(int instalments) {
        return remedy == Remedy.PAY_LESS && instalments == 1 ? Remedy.OTHER_CARD : remedy;
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
        return known(word).orElse(WITHOUT_REASON);
    }

    /** The cause a word stands for; empty when nobody foresaw it. */
    public static Optional<CardRefusal> known(String word) {
        String known = word == null ? "" : word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.words.contains(known)).findFirst();
    }
}
