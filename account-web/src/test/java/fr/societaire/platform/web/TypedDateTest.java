package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"12/03/1984", "12/3/1984", "12.03.1984", "12-03-1984", "12 03 1984", " 12031984 "})
    void a_day_is_read_in_the_ways_people_type_it(String typed) {
        assertThat(TypedDate.parse(typed)).contains(LocalDate.of(1984, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1984", "1984", "12/03/84", "douze mars", "", "12/03/1984 ?"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Test
    void nothing_typed_is_no_day() {
        assertThat(TypedDate.parse(null)).isEmpty();
    }
}
