package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.availability.ServiceState;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While the service is stopped by us, nobody's try counts against anybody. */
@ExtendWith(PortalContainer.class)
class OutageTest {
    /** As src/test's configuration names it. */
    private static final Path DECLARED = Path.of("target/test-maintenance.properties");

    @Inject
    SignIn signIn;

    @Inject
    ServiceState service;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @AfterEach
    void nothing_is_declared() throws IOException {
        Files.deleteIfExists(DECLARED);
    }

    @Test
    void nothing_is_compared_nor_counted_until_it_is_over() throws IOException {
        town.camilleHasAnAccount();
        // A day on, nothing the board saw before is fresh.
        clock.advance(Duration.ofDays(1));
        var end = clock.instant().plus(Duration.ofHours(1));
        Files.writeString(
                DECLARED,
                "from=%s\nuntil=%s\nfunctions=SIGN_IN\n"
                        .formatted(clock.instant().atOffset(ZoneOffset.UTC), end.atOffset(ZoneOffset.UTC)));
        assertThat(service.now().isSignInStopped()).isTrue();
        for (int n = 0; n < 5; n++) {
            assertThat(signIn.submit("10000001", "Pas-Le-Bon-1789!", HOME)).isEqualTo(new FirstFactorOutcome.Stopped());
        }
        assertThat(town.text("select count(*) from identity_lockout")).isEqualTo("0");
        clock.advance(Duration.ofHours(1));
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
    }
}
