package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"51;5100", "51,00;5100", "1 234,5 €;123450", "12.30;1230", "0,01;1"})
    void an_amount_is_read_as_people_write_it(String typed, long cents) {
        assertThat(TypedMoney.parse(typed)).contains(Money.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0,00", "-1", "12,345", "1.234,56", "douze", "12345678", "1e3"})
    void anything_else_is_none(String typed) {
        assertThat(TypedMoney.parse(typed)).isEmpty();
    }
}
