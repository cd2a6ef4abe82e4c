package fr.societaire.identity.internal;

import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.SignIn;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class IdentityPurgeTest {
    @Inject
    IdentityPurge purge;

    @Inject
    SignIn signIn;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @Test
    void attempts_locks_and_sessions_are_forgotten_each_in_its_time() {
        town.camilleHasAnAccount();
        var sent = (CodeSent) signIn.submit("10000001", PASSWORD, HOME);
        signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
        assertThat(keptAfter(Duration.ZERO)).isEqualTo("1 1 1");
        assertThat(keptAfter(Duration.ofDays(2))).isEqualTo("0 1 1");
        assertThat(keptAfter(Duration.ofDays(16))).isEqualTo("0 0 1");
        assertThat(keptAfter(Duration.ofDays(367))).isEqualTo("0 0 0");
    }

    private String keptAfter(Duration time) {
        clock.set(TestClock.NOON.plus(time));
        purge.forget();
        return town.text("""
                select (select count(*) from sign_in_attempt) || ' ' || (select count(*) from identity_lockout)
                  || ' ' || (select count(*) from member_session)""");
    }
}
