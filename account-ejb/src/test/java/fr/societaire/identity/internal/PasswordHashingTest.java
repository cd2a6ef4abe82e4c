package fr.societaire.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.identity.internal.PasswordHashing.Verdict;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class PasswordHashingTest {
    @Inject
    PasswordHashing hashing;

    /** A test vector of the reference implementation (argon2/src/test.c, Argon2id, version 0x13). */
    @Test
    void it_agrees_with_the_reference_implementation() {
        var reference = Optional.of(PasswordHash.parse(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
        assertThat(hashing.compare(reference, "password")).isEqualTo(Verdict.SAME);
        assertThat(hashing.compare(reference, "Password")).isEqualTo(Verdict.DIFFERENT);
        assertThat(hashing.isOutdated(reference.get())).isTrue();
    }

    @Test
    void a_hash_knows_its_password_and_is_of_todays_cost() {
        PasswordHash hash = hashing.hash("Marée-Haute-2026!").orElseThrow();
        assertThat(hashing.compare(Optional.of(hash), "Marée-Haute-2026!")).isEqualTo(Verdict.SAME);
        assertThat(hashing.compare(Optional.of(hash), "marée-Haute-2026!")).isEqualTo(Verdict.DIFFERENT);
        assertThat(hashing.isOutdated(hash)).isFalse();
        assertThat(hash.phc()).startsWith("$argon2id$v=19$m=256,t=1,p=1$");
    }

    /** The least the OWASP password storage cheat sheet asks for; the tests themselves pay less. */
    @Test
    void the_cost_shipped_is_nineteen_mebibytes_twice() throws IOException {
        var shipped = new Properties();
        try (var file =
                Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            shipped.load(file);
        }
        assertThat(shipped)
                .containsEntry("portal.password.memory-kib", "19456")
                .containsEntry("portal.password.passes", "2")
                .containsEntry("portal.password.lanes", "1");
    }

    @Test
    void equal_passwords_have_unequal_hashes() {
        assertThat(hashing.hash("Brume-Granit7").orElseThrow().phc())
                .isNotEqualTo(hashing.hash("Brume-Granit7").orElseThrow().phc());
    }

    @Test
    void nobody_has_no_password() {
        assertThat(hashing.compare(Optional.empty(), "")).isEqualTo(Verdict.DIFFERENT);
        assertThat(hashing.compare(Optional.empty(), "Marée-Haute-2026!")).isEqualTo(Verdict.DIFFERENT);
    }
}
