package fr.societaire.factor.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.SealedSecret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final long STEP = NOON.getEpochSecond() / 30;

    @Test
    void it_counts_once_a_code_was_typed_and_waits_a_quarter_of_an_hour_for_it() {
        var app = anApp();
        assertThat(app.isConfirmed()).isFalse();
        assertThat(app.isPendingAt(NOON.plus(Duration.ofMinutes(15)).minusMillis(1)))
                .isTrue();
        assertThat(app.isPendingAt(NOON.plus(Duration.ofMinutes(15)))).isFalse();
        app.confirm(" Téléphone de Camille ", STEP, NOON);
        assertThat(app.isConfirmed()).isTrue();
        assertThat(app.isPendingAt(NOON)).isFalse();
        assertThat(app.name()).isEqualTo("Téléphone de Camille");
    }

    @Test
    void the_code_that_confirmed_it_opens_nothing() {
        var app = anApp();
        app.confirm("Téléphone", STEP, NOON);
        assertThat(app.accept(STEP, NOON)).isFalse();
        assertThat(app.accept(STEP + 1, NOON)).isTrue();
    }

    @Test
    void a_step_opens_once_and_none_before_it_opens_afterwards() {
        var app = anApp();
        app.confirm("Téléphone", STEP - 10, NOON);
        assertThat(app.accept(STEP, NOON)).isTrue();
        assertThat(app.accept(STEP, NOON)).isFalse();
        assertThat(app.accept(STEP - 1, NOON)).isFalse();
        assertThat(app.lastStep()).hasValue(STEP);
    }

    @Test
    void a_name_is_never_empty_nor_endless() {
        var app = anApp();
        app.rename("  ");
        assertThat(app.name()).isEqualTo("Application");
        app.rename(null);
        assertThat(app.name()).isEqualTo("Application");
        app.rename("x".repeat(100));
        assertThat(app.name()).hasSize(40);
    }

    private static AuthenticatorApp anApp() {
        var secret = new SealedSecret("k1", new byte[] {1, 2, 3});
        return AuthenticatorApp.begin(new UUID(1, 2), FactorOwner.ofStaff("conseil.martin"), secret, NOON);
    }
}
