package fr.societaire.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    private static final String PHC =
            "$argon2id$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    @Test
    void it_is_written_as_it_was_read() {
        assertThat(PasswordHash.parse(PHC).phc()).isEqualTo(PHC);
    }

    @Test
    void it_knows_its_own_digest() {
        byte[] digest = new byte[32];
        for (byte i = 0; i < 32; i++) {
            digest[i] = i;
        }
        var hash = PasswordHash.parse(PHC);
        assertThat(hash.hasDigest(digest)).isTrue();
        digest[31]++;
        assertThat(hash.hasDigest(digest)).isFalse();
    }

    @Test
    void it_cannot_be_changed_from_outside() {
        var hash = PasswordHash.parse(PHC);
        hash.salt()[0] = 99;
        assertThat(hash.phc()).isEqualTo(PHC);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "motdepasse",
                "$argon2i$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=16$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODw",
                "$argon2id$v=19$m=19456,t=0,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
                "$argon2id$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$",
                "$2b$12$abcdefghijklmnopqrstuv"
            })
    void anything_else_is_refused_and_not_repeated(String other) {
        assertThatThrownBy(() -> PasswordHash.parse(other))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .doesNotContain(other == null || other.isEmpty() ? "\u0000" : other));
    }

    @Test
    void it_does_not_print_its_digest() {
        assertThat(PasswordHash.parse(PHC).toString()).doesNotContain("AAEC");
    }
}
