package fr.societaire.telephone.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchNumberTest {
    @ParameterizedTest
    @CsvSource({
        "06 39 98 01 01, +33639980101, true",
        "01.99.00.20.20, +33199002020, false",
        "+33 (0)7 00 00 00 01, +33700000001, true",
        "0033 9 70 00 00 01, +33970000001, false",
        "0692 12 34 56, +262692123456, true",
        "0262 12 34 56, +262262123456, false",
        "0690123456, +590690123456, true",
        "+594 694 12 34 56, +594694123456, true",
        "0596-12-34-56, +596596123456, false",
        "+508 41 23 45, +508412345, true",
        "+687 75 12 34, +687751234, true",
        "+689 87 12 34 56, +68987123456, true"
    })
    void it_is_read_as_people_type_it(String typed, String number, boolean mobile) {
        assertThat(FrenchNumber.read(typed)).hasValueSatisfying(read -> {
            assertThat(read.value()).isEqualTo(number);
            assertThat(read.isMobile()).isEqualTo(mobile);
            assertThat(read.toString()).doesNotContain(number.substring(3, 8));
        });
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "0899 70 00 00",
                "08 92 68 00 00",
                "0800 00 00 00",
                "+33 8 92 68 00 00",
                "3900",
                "118 218",
                "15",
                "+44 20 7946 0000",
                "+1 900 555 0100",
                "+262 892 68 00 00",
                "06 39 98 01",
                "06 39 98 01 011",
                "bonjour"
            })
    void what_costs_who_calls_it_or_is_not_french_is_none(String typed) {
        assertThat(FrenchNumber.read(typed)).isEmpty();
    }
}
