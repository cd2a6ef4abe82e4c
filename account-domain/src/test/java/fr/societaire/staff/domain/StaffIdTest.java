package fr.societaire.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.societaire.shared.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"conseil.martin", " Conseil.Martin ", "CONSEIL.MARTIN"})
    void case_and_blanks_around_do_not_matter(String typed) {
        assertThat(StaffId.parse(typed)).contains(new StaffId("conseil.martin"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "martin", "10000001", "conseil martin", "conseil..martin", "conseil.martin@x.fr", "a.b|c"})
    void anything_else_is_nobodys_name(String typed) {
        assertThat(StaffId.parse(typed)).isEmpty();
    }

    /** The two kinds of caller share one container. */
    @Test
    void it_is_never_the_number_of_a_member() {
        assertThat(MemberNumber.isNumber(new StaffId("conseil.martin").value())).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new StaffId("TI0000000011"));
    }
}
