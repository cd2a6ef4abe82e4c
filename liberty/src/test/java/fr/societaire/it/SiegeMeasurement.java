package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * One access attacked from a thousand addresses for five minutes: its owner, in a browser that is known, signs in twenty
 * times out of twenty, each time in under two seconds, the way of the mailed code included. Not run with the tests, for a
 * busy machine would make it a lottery:
 *
 * <pre>mvn verify -Dit.test=SiegeMeasurement -Dtest=NoUnit -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * {@code -Dmeasurement.time=PT5M}, {@code -Dmeasurement.rate=100} tries a second: one of each address every ten seconds.
 */
class SiegeMeasurement {
    private static final Duration TIME = Duration.parse(System.getProperty("measurement.time", "PT5M"));
    private static final int RATE = Integer.getInteger("measurement.rate", 100);
    private static final int SIGN_INS = 20;

    @Test
    void the_owner_of_an_attacked_access_signs_in_twenty_times_out_of_twenty() {
        var odile = Fleet.of(1);
        assertThat(new Imports().completed("odile.jsonl", odile.lines())).contains("\"rejected\":0");
        var outcome = new Siege(odile, 1000).lasting(TIME, RATE, SIGN_INS);
        long tries = outcome.told().values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("siege of %s, %d tries a second: %d tries, told %s%n", TIME, RATE, tries, outcome.told());
        outcome.signIns()
                .forEach(signIn -> System.out.printf(
                        "  signed in: %d ms of the portal, %d ms in all%n",
                        signIn.answered().toMillis(), signIn.whole().toMillis()));
        assertThat(outcome.signIns())
                .hasSize(SIGN_INS)
                .allSatisfy(signIn -> assertThat(signIn.whole()).isLessThan(Duration.ofSeconds(2)));
    }
}
