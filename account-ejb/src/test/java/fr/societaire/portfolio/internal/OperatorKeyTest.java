package fr.societaire.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OperatorKeyTest {
    @Test
    void only_the_configured_token_opens() {
        OperatorKey key = configured("a-long-token");
        assertThat(key.opens("a-long-token")).isTrue();
        assertThat(key.opens("a-long-toke")).isFalse();
        assertThat(key.opens("A-long-token")).isFalse();
        assertThat(key.opens(null)).isFalse();
    }

    @Test
    void while_none_is_configured_nothing_opens() {
        assertThat(configured(null).opens("")).isFalse();
        assertThat(configured("").opens("")).isFalse();
        assertThat(configured("  ").opens("  ")).isFalse();
    }

    private static OperatorKey configured(String token) {
        var key = new OperatorKey();
        key.configured = Optional.ofNullable(token);
        return key;
    }
}
