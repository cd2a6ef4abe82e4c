package fr.societaire.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CardPaymentStatusTest {
    @Test
    void the_whole_table_of_moves_is_this_one() {
        String table = Arrays.stream(CardPaymentStatus.values())
                .map(status ->
                        status + " -> " + status.next().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                        CREATED -> OPEN EXPIRED
                        OPEN -> UNKNOWN CAPTURED REFUSED EXPIRED
                        UNKNOWN -> OPEN CAPTURED REFUSED EXPIRED
                        CAPTURED ->
                        REFUSED ->
                        EXPIRED ->""");
    }

    @Test
    void what_may_still_take_money_is_exactly_what_is_not_final() {
        assertThat(CardPaymentStatus.values())
                .allSatisfy(status ->
                        assertThat(CardPaymentStatus.LIVE.contains(status)).isEqualTo(!status.isFinal()));
    }
}
