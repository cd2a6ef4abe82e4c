package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramTokenTest {
    @Test
    void only_the_configured_token_opens() {
        ProgramToken token = configured("a-long-token");
        assertThat(token.opens("a-long-token")).isTrue();
        assertThat(token.opens("a-long-toke")).isFalse();
        assertThat(token.opens("A-long-token")).isFalse();
        assertThat(token.opens(null)).isFalse();
        assertThat(token.toString()).doesNotContain("a-long-token");
    }

    @Test
    void while_none_is_configured_nothing_opens() {
        assertThat(configured(null).opens("")).isFalse();
        assertThat(configured("").opens("")).isFalse();
        assertThat(configured("  ").opens("  ")).isFalse();
    }

    private static ProgramToken configured(String token) {
        return new ProgramToken(Optional.ofNullable(token));
    }
}
