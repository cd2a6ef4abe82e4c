package fr.societaire.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentLinesTest {
    private static final PaymentLine NOVEMBER = line("AUT-2026-11", "51.00");
    private static final PaymentLine DECEMBER = line("AUT-2026-12", "52.50");

    @Test
    void they_come_to_their_sum_and_stand_in_the_order_of_their_references() {
        var lines = PaymentLines.of(List.of(DECEMBER, NOVEMBER));
        assertThat(lines.all()).containsExactly(NOVEMBER, DECEMBER);
        assertThat(lines.total()).isEqualTo(Money.euros("103.50"));
        assertThat(lines.label()).isEqualTo("2 échéances");
    }

    @Test
    void one_alone_is_called_by_its_name() {
        assertThat(PaymentLines.of(List.of(NOVEMBER)).label()).isEqualTo("Échéance AUT-2026-11");
    }

    @Test
    void they_ask_the_same_when_instalments_and_amounts_are_the_same() {
        var lines = PaymentLines.of(List.of(NOVEMBER, DECEMBER));
        assertThat(lines.asksTheSameAs(PaymentLines.of(List.of(DECEMBER, NOVEMBER))))
                .isTrue();
        assertThat(lines.asksTheSameAs(PaymentLines.of(List.of(NOVEMBER)))).isFalse();
        assertThat(lines.asksTheSameAs(PaymentLines.of(List.of(NOVEMBER, line("AUT-2027-01", "52.50")))))
                .isFalse();
        assertThat(lines.asksTheSameAs(PaymentLines.of(List.of(NOVEMBER, line("AUT-2026-12", "60.00")))))
                .isFalse();
        // Two that swap their amounts come to the same sum, and are not the same.
        assertThat(lines.asksTheSameAs(
                        PaymentLines.of(List.of(line("AUT-2026-11", "52.50"), line("AUT-2026-12", "51.00")))))
                .isFalse();
    }

    @Test
    void none_too_many_and_one_twice_are_refused() {
        assertThatThrownBy(() -> PaymentLines.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaymentLines.of(List.of(NOVEMBER, NOVEMBER)))
                .isInstanceOf(IllegalArgumentException.class);
        var many = IntStream.rangeClosed(1, PaymentLines.MOST + 1)
                .mapToObj(n -> line("AUT-" + n, "1.00"))
                .toList();
        assertThatThrownBy(() -> PaymentLines.of(many)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PaymentLines.of(many.subList(0, PaymentLines.MOST)).total()).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void a_line_pays_something() {
        assertThatThrownBy(() -> line("AUT-1", "0.00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PaymentLine line(String instalment, String euros) {
        return new PaymentLine(new InstalmentId(instalment), Money.euros(euros), "Échéance " + instalment);
    }
}
