package fr.societaire.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardRefusalTest {
    @ParameterizedTest
    @CsvSource({
        "expired_card, EXPIRED_CARD, PAY-301",
        "lost_card, STOPPED_CARD, PAY-311",
        "stolen_card, STOPPED_CARD, PAY-311",
        "pickup_card, STOPPED_CARD, PAY-311",
        "restricted_card, STOPPED_CARD, PAY-311",
        "fraudulent, STOPPED_CARD, PAY-311",
        "insufficient_funds, FUNDS, PAY-303",
        "card_velocity_exceeded, CEILING, PAY-304",
        "withdrawal_count_limit_exceeded, CEILING, PAY-304",
        "authentication_required, THREE_DS_NOT_ACTIVE, PAY-305",
        "transaction_not_allowed, REMOTE_PAYMENTS_OFF, PAY-306",
        "card_not_supported, REMOTE_PAYMENTS_OFF, PAY-306",
        "payment_intent_authentication_failure, CHALLENGE_REFUSED, PAY-307",
        "3ds_rejected, CHALLENGE_REFUSED, PAY-307",
        "3ds_abandoned, CHALLENGE_TIMEOUT, PAY-308",
        "challenge_unanswered, NETWORK_CUT, PAY-309",
        "issuer_not_available, BANK_UNREACHABLE, PAY-310",
        "processing_error, BANK_UNREACHABLE, PAY-310",
        "try_again_later, BANK_UNREACHABLE, PAY-310",
        "do_not_honor, WITHOUT_REASON, PAY-311",
        "generic_decline, WITHOUT_REASON, PAY-311",
        "duplicate_transaction, POSSIBLE_DUPLICATE, PAY-312",
        "incorrect_cvc, MISTYPED, PAY-313",
        "incorrect_number, MISTYPED, PAY-313",
        "INSUFFICIENT_FUNDS, FUNDS, PAY-303"
    })
    void each_word_of_the_processor_has_its_cause_and_code(String word, CardRefusal cause, String code) {
        assertThat(CardRefusal.of(word)).isEqualTo(cause);
        assertThat(cause.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a_word_of_tomorrow"})
    void a_word_nobody_foresaw_is_a_refusal_without_reason(String word) {
        assertThat(CardRefusal.of(word)).isEqualTo(CardRefusal.WITHOUT_REASON);
    }

    @Test
    void a_stopped_card_is_told_apart_by_the_desk_only() {
        assertThat(CardRefusal.STOPPED_CARD.shown()).isEqualTo(CardRefusal.WITHOUT_REASON);
        assertThat(CardRefusal.STOPPED_CARD.deskCode()).isEqualTo("PAY-302");
    }

    @Test
    void the_desk_has_every_code_of_the_catalogue_once() {
        assertThat(Arrays.stream(CardRefusal.values()).map(CardRefusal::deskCode))
                .contains("PAY-301", "PAY-302", "PAY-303", "PAY-304", "PAY-305", "PAY-306", "PAY-307", "PAY-308")
                .contains("PAY-309", "PAY-310", "PAY-311", "PAY-312")
                .doesNotHaveDuplicates();
    }
}
