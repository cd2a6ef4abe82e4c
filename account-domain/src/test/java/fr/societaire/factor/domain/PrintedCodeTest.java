package fr.societaire.factor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PrintedCodeTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    @Test
    void it_is_read_as_it_was_meant() {
        var printed = new PrintedCode("7K2M9QXD40");
        assertThat(printed.printed()).isEqualTo("7K2M9-QXD40");
        assertThat(PrintedCode.typed(" 7k2m9 – qxd4o ")).isEqualTo(printed);
        assertThat(PrintedCode.typed("1l1IO-00000")).isEqualTo(new PrintedCode("1111000000"));
    }

    @Test
    void what_cannot_be_one_is_told_from_what_can() {
        assertThat(PrintedCode.typed("7K2M9-QXD4T").isWellFormed()).isTrue();
        assertThat(PrintedCode.typed("123456").isWellFormed()).isFalse();
        assertThat(PrintedCode.typed("7K2M9-QXD4U").isWellFormed()).isFalse();
        assertThat(PrintedCode.typed(null).isWellFormed()).isFalse();
    }

    @Test
    void each_of_its_ten_characters_is_drawn_from_thirty_two() {
        var asked = new ArrayList<Integer>();
        PrintedCode drawn = PrintedCode.draw(bound -> {
            asked.add(bound);
            return bound - 1;
        });
        assertThat(drawn.value()).isEqualTo("ZZZZZZZZZZ");
        assertThat(asked).hasSize(10).containsOnly(32);
        assertThat(drawn).hasToString("PrintedCode");
    }

    @Test
    void it_opens_once() {
        var code = RecoveryCode.make("digest", FactorOwner.ofStaff("conseil.martin"), NOON);
        assertThat(code.use(NOON)).isTrue();
        assertThat(code.use(NOON.plusSeconds(1))).isFalse();
        assertThat(code.usedAt()).contains(NOON);
    }
}
