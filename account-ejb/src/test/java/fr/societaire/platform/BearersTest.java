package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BearersTest {
    private final Bearers bearers = withKey("a key of the portal, of thirty-two characters at least");

    @Test
    void a_marked_token_is_told_from_what_others_invent() {
        String token = bearers.freshToken("device");
        assertThat(token).matches("[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}");
        assertThat(bearers.bearsMark("device", token)).isTrue();
        assertThat(bearers.bearsMark("session", token)).isFalse();
        assertThat(withKey("another portal's key, as long as it must be").bearsMark("device", token))
                .isFalse();
        String invented = bearers.freshToken();
        for (String guess : new String[] {"", ".", invented, invented + ".", invented + "." + invented, "." + token}) {
            assertThat(bearers.bearsMark("device", guess)).as(guess).isFalse();
        }
    }

    private static Bearers withKey(String key) {
        var bearers = new Bearers();
        bearers.portalKey = key;
        bearers.deriveKey();
        return bearers;
    }
}
