package fr.societaire.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.ProveIdentity;
import fr.societaire.identity.AccountIntake;
import fr.societaire.identity.AccountRecord;
import fr.societaire.identity.SignIn;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.recovery.RequestRecovery;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.recovery.internal.RequestDesk;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whether the doors open to everybody tell by their time who is a member. Not run with the tests, for a busy machine
 * would make it a lottery:
 *
 * <pre>mvn -pl account-domain,account-ejb test -Dtest=EqualWorkMeasurement -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Dportal.password.memory-kib=19456 -Dportal.password.passes=2</pre>
 *
 * {@code -Dmeasurement.samples=1000} of each kind, interleaved; a line for each door, and a failure outside [0.45; 0.55].
 * What depends on no clock — one computation, the same statements — is in the doors' own tests.
 */
@ExtendWith(PortalContainer.class)
class EqualWorkMeasurement {
    private static final int SAMPLES = Integer.getInteger("measurement.samples", 1000);
    private static final int WARM_UP = 200;
    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);
    private static final LocalDate NOT_BORN = LocalDate.of(1985, 4, 13);
    private static final SignInOrigin BROWSER = new SignInOrigin("192.0.2.1", "Firefox");

    @Inject
    MemberIntake members;

    @Inject
    AccountIntake accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    SignIn signIn;

    @Inject
    RequestDesk recovery;

    @Inject
    FirstConnection firstConnection;

    @BeforeEach
    void members_without_account() {
        members.accept(all().mapToObj(n -> new MemberRecord(
                        new MemberNumber(number(n)),
                        "Mme",
                        "Prénom",
                        "Nom",
                        "Naissance",
                        BORN,
                        "Nantes",
                        new PostalAddress("14 rue de la Fontaine", null, "75011", "Paris", null),
                        BORN,
                        List.of(new MemberRecord.Contact(
                                MemberRecord.Kind.EMAIL, "m" + n + "@example.fr", true, true))))
                .toList());
    }

    @Test
    void sign_in() {
        everybody_has_an_account();
        tellApart(
                "sign-in, wrong password / nobody",
                n -> signIn.submit(number(n), "Autre-Chose-77", BROWSER),
                n -> signIn.submit(nobodys(n), "Autre-Chose-77", BROWSER));
    }

    /** What the visitor waits for: the rest happens after the answer. */
    @Test
    void lost_password() {
        everybody_has_an_account();
        tellApart("lost password, member / nobody", n -> recover(number(n), n), n -> recover(nobodys(n), n));
    }

    @Test
    void first_connection() {
        tellApart(
                "first connection, wrong facts / nobody",
                n -> prove(number(n), NOT_BORN, n),
                n -> prove(nobodys(n), NOT_BORN, -1 - n));
    }

    @Test
    void first_connection_of_one_who_has_an_account() {
        everybody_has_an_account();
        tellApart(
                "first connection, account open / nobody",
                n -> prove(number(n), BORN, n),
                n -> prove(nobodys(n), BORN, -1 - n));
    }

    private static void tellApart(String door, IntConsumer one, IntConsumer other) {
        var result = new Distinguisher(WARM_UP, SAMPLES, new Random(20261122)).compare(one, other);
        System.out.printf(
                "%-45s %d each, medians %.3f ms / %.3f ms, AUC %.3f%n",
                door, SAMPLES, result.medianMillisOfOne(), result.medianMillisOfOther(), result.areaUnderCurve());
        assertThat(result.areaUnderCurve()).as(door).isBetween(0.45, 0.55);
    }

    private void everybody_has_an_account() {
        Optional<String> hash = hashing.hash("Marée-Haute-2026!").map(made -> made.phc());
        accounts.accept(all().mapToObj(n -> new AccountRecord(
                        new MemberNumber(number(n)), hash, List.of(), List.of("m" + n + "@example.fr")))
                .toList());
    }

    private void recover(String identifier, int n) {
        recovery.receive(new RequestRecovery(identifier, RecoveryChannel.EMAIL_LINK, "address " + n));
    }

    /** From an address of its own: none is refused for having tried too often. */
    private void prove(String number, LocalDate bornOn, int n) {
        firstConnection.prove(new ProveIdentity(number, bornOn, "75011", "address " + n));
    }

    private static String number(int n) {
        return Integer.toString(20_000_000 + n);
    }

    private static String nobodys(int n) {
        return Integer.toString(30_000_000 + n);
    }

    private static IntStream all() {
        return IntStream.range(0, WARM_UP + SAMPLES);
    }
}
