package fr.societaire.factor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpCodesTest {
    private static final byte[] RFC_KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final TotpCodes codes = new TotpCodes();

    /** RFC 6238, appendix B, SHA-1, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(codes.step(RFC_KEY, code, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void a_clock_may_be_one_step_wrong_and_no_more() {
        Instant shown = Instant.ofEpochSecond(1_111_111_110L);
        assertThat(codes.step(RFC_KEY, "050471", shown.minusSeconds(30))).isNotEmpty();
        assertThat(codes.step(RFC_KEY, "050471", shown.minusSeconds(31))).isEmpty();
        assertThat(codes.step(RFC_KEY, "050471", shown.plusSeconds(59))).isNotEmpty();
        assertThat(codes.step(RFC_KEY, "050471", shown.plusSeconds(60))).isEmpty();
    }

    @Test
    void blanks_do_not_count() {
        assertThat(codes.step(RFC_KEY, " 050\u00A0471 ", Instant.ofEpochSecond(1_111_111_111L)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "50471", "0050471", "abcdef", "05047١"})
    void what_is_no_code_is_wrong(String typed) {
        assertThat(codes.step(RFC_KEY, typed, Instant.ofEpochSecond(1_111_111_111L)))
                .isEmpty();
    }

    @Test
    void a_key_has_160_bits_and_is_another_each_time() {
        assertThat(codes.freshKey()).hasSize(20).isNotEqualTo(codes.freshKey());
    }
}
