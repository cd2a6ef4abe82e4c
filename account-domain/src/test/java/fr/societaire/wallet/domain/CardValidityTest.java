package fr.societaire.wallet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardValidityTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12, 2026-11-30, VALID",
        "2026-12, 2026-12-01, EXPIRES_SOON",
        "2026-12, 2026-12-31, EXPIRES_SOON",
        "2026-12, 2027-01-01, EXPIRED",
        "2028-02, 2028-02-29, EXPIRES_SOON",
        "2028-02, 2028-01-29, VALID",
        "2028-02, 2028-01-30, EXPIRES_SOON"
    })
    void a_card_is_valid_through_the_last_day_of_its_month(YearMonth printed, LocalDate today, CardValidity validity) {
        assertThat(CardValidity.of(CardValidity.lastDayOf(printed), today)).isEqualTo(validity);
    }
}
