package fr.societaire.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
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
        "3ds_card_not_enrolled, THREE_DS_NOT_ACTIVE, PAY-305",
        "authentication_required, AUTHENTICATION_WANTED, PAY-314",
        "network_1A, AUTHENTICATION_WANTED, PAY-314",
        "network_A1, AUTHENTICATION_WANTED, PAY-314",
        "network_65_mastercard, AUTHENTICATION_WANTED, PAY-314",
        "network_65, CEILING, PAY-304",
        "network_61, CEILING, PAY-304",
        "network_51, FUNDS, PAY-303",
        "network_54, EXPIRED_CARD, PAY-301",
        "network_41, STOPPED_CARD, PAY-311",
        "network_43, STOPPED_CARD, PAY-311",
        "network_57, REMOTE_PAYMENTS_OFF, PAY-306",
        "network_91, BANK_UNREACHABLE, PAY-310",
        "network_94, POSSIBLE_DUPLICATE, PAY-312",
        "network_14, MISTYPED, PAY-313",
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

    @Test
    void each_cause_has_the_one_thing_to_do_now() {
        String table = Arrays.stream(CardRefusal.values())
                .map(cause -> cause.deskCode() + " " + cause + " -> " + cause.remedy(1) + " | " + cause.remedy(3))
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                        PAY-301 EXPIRED_CARD -> OTHER_CARD | OTHER_CARD
                        PAY-302 STOPPED_CARD -> OTHER_CARD | OTHER_CARD
                        PAY-303 FUNDS -> OTHER_CARD | PAY_LESS
                        PAY-304 CEILING -> OTHER_CARD | PAY_LESS
                        PAY-305 THREE_DS_NOT_ACTIVE -> OTHER_CARD | OTHER_CARD
                        PAY-306 REMOTE_PAYMENTS_OFF -> RETRY | RETRY
                        PAY-307 CHALLENGE_REFUSED -> RETRY | RETRY
                        PAY-308 CHALLENGE_TIMEOUT -> RETRY | RETRY
                        PAY-309 NETWORK_CUT -> OTHER_DEVICE | OTHER_DEVICE
                        PAY-310 BANK_UNREACHABLE -> RETRY | RETRY
                        PAY-311 WITHOUT_REASON -> OTHER_CARD | OTHER_CARD
                        PAY-312 POSSIBLE_DUPLICATE -> SEE_PAYMENTS | SEE_PAYMENTS
                        PAY-313 MISTYPED -> RETRY | RETRY
                        PAY-314 AUTHENTICATION_WANTED -> AUTHENTICATE | AUTHENTICATE""");
    }
}
