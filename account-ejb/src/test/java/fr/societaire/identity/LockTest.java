package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.humancheck.HumanAnswer;
import fr.societaire.humancheck.HumanChecks;
import fr.societaire.humancheck.Person;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.FirstFactorOutcome.Locked;
import fr.societaire.identity.FirstFactorOutcome.Refused;
import fr.societaire.identity.FirstFactorOutcome.TooManyTries;
import fr.societaire.identity.internal.LockRows;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lock at its door: worked example W01, the doors of strangers and of devices, names nobody has. */
@ExtendWith(PortalContainer.class)
class LockTest {
    private static final String WRONG = "Autre-Chose-77!";
    private static final MemberNumber LEA = new MemberNumber("10000002");
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    SignIn signIn;

    @Inject
    Lockouts lockouts;

    @Inject
    Devices devices;

    @Inject
    Accounts accounts;

    @Inject
    HumanChecks humans;

    @Inject
    Person person;

    @Inject
    Journal journal;

    @Inject
    PasswordHashing hashing;

    @Inject
    LockRows doors;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille() {
        town.camilleHasAnAccount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000001", "99999999", "nobody@example.fr", "AUT99999999", ""})
    void w01_is_the_same_for_a_member_and_for_nobody(String name) {
        assertThat(triesLeft(name)).isEqualTo(3);
        clock.advance(Duration.ofMinutes(1));
        assertThat(triesLeft(name)).isEqualTo(2);
        clock.advance(Duration.ofMinutes(1));
        assertThat(triesLeft(name)).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        Instant fourth = clock.instant();
        assertThat(lockedUntil(name)).isEqualTo(fourth.plus(DAY));
        clock.set(fourth.plus(Duration.ofHours(5)));
        assertThat(lockedUntil(name)).isEqualTo(clock.instant().plus(DAY));
        clock.advance(DAY.minusMinutes(1));
        assertThat(lockedUntil(name)).isEqualTo(clock.instant().plus(DAY));
        clock.advance(DAY.minusMinutes(1));
        assertThat(lockedUntil(name)).isEqualTo(fourth.plus(Duration.ofDays(3)));
        clock.set(fourth.plus(Duration.ofDays(3)));
        assertThat(triesLeft(name)).isEqualTo(3);
    }

    @Test
    void three_failures_are_forgotten_after_a_quiet_day_and_by_a_success() {
        IntStream.range(0, 3).forEach(i -> triesLeft("10000001"));
        clock.advance(DAY);
        assertThat(triesLeft("10000001")).isEqualTo(3);
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
        assertThat(triesLeft("10000001")).isEqualTo(3);
    }

    @Test
    void the_right_password_opens_nothing_during_the_lock_and_costs_no_computation() {
        lock();
        long before = hashing.computed();
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(Locked.class);
        assertThat(hashing.computed()).isEqualTo(before);
        assertThat(lockouts.of(CAMILLE).lockedUntil()).isPresent();
    }

    @Test
    void of_two_hundred_tries_at_once_no_more_are_judged_than_the_lock_allows() throws Exception {
        long before = hashing.computed();
        List<Callable<FirstFactorOutcome>> tries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            var origin = new SignInOrigin("198.51." + i + ".7", "Firefox");
            tries.add(() -> signIn.submit("10000001", WRONG, origin));
        }
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (var answer : pool.invokeAll(tries)) {
                answer.get();
            }
        }
        assertThat(hashing.computed() - before).isLessThanOrEqualTo(4);
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(Locked.class);
    }

    /** It would otherwise wait with a connection in hand, and a crowd at one door would take them from everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"10000001", "99999999"})
    void who_comes_while_another_is_at_the_same_door_is_busy_and_not_counted(String name) throws SQLException {
        var member = name.equals(CAMILLE.value()) ? Optional.of(CAMILLE) : Optional.<MemberNumber>empty();
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var hold = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                hold.setString(1, doors.doorOfStrangers(member, name));
                hold.execute();
                assertThat(signIn.submit(name, WRONG, HOME)).isEqualTo(new FirstFactorOutcome.Busy());
            }
            other.rollback();
        }
        assertThat(triesLeft(name)).isEqualTo(3);
    }

    @Test
    void a_known_device_of_the_member_is_not_locked_by_strangers_but_by_itself() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, false);
        var own = new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
        lock();
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(CodeSent.class);
        IntStream.range(0, 4).forEach(i -> signIn.submit("10000001", WRONG, own));
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(Locked.class);
    }

    @Test
    void the_device_of_another_member_is_a_stranger() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, true);
        var own = new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
        IntStream.range(0, 4).forEach(i -> signIn.submit("99999999", WRONG, own));
        assertThat(signIn.submit("99999999", WRONG, HOME)).isInstanceOf(Locked.class);
    }

    @Test
    void a_trusted_device_spares_the_second_step_until_its_trust_ends_or_the_password_changes() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, true);
        var own = new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(FirstFactorOutcome.SignedIn.class);
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
        clock.advance(Duration.ofDays(30));
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(CodeSent.class);
        var again = from(devices.meet(CAMILLE, Optional.of(token), HOME, true));
        assertThat(signIn.submit("10000001", PASSWORD, again)).isInstanceOf(FirstFactorOutcome.SignedIn.class);
        accounts.changePassword(CAMILLE, "Grande-Traversée-2027?", PasswordChangeCause.RECOVERY);
        assertThat(signIn.submit("10000001", "Grande-Traversée-2027?", again)).isInstanceOf(CodeSent.class);
    }

    @Test
    void the_token_of_a_device_is_another_after_each_sign_in_for_all_who_share_it() {
        town.isMember(LEA, "lea@example.fr");
        String planted = devices.meet(CAMILLE, Optional.empty(), HOME, true);
        String kept = devices.meet(LEA, Optional.of(planted), HOME, true);
        assertThat(kept).isNotEqualTo(planted);
        assertThat(devices.known(Optional.of(CAMILLE), Optional.of(planted))).isEmpty();
        assertThat(devices.known(Optional.of(CAMILLE), Optional.of(kept))).isPresent();
        assertThat(devices.known(Optional.of(LEA), Optional.of(kept))).isPresent();
    }

    @Test
    void the_desk_or_a_recovery_ends_the_lock_at_once() {
        lock();
        lockouts.unlock(CAMILLE, Actor.advisor("Martin"), "desk");
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
        lock();
        accounts.changePassword(CAMILLE, "Grande-Traversée-2027?", PasswordChangeCause.RECOVERY);
        assertThat(signIn.submit("10000001", "Grande-Traversée-2027?", HOME)).isInstanceOf(CodeSent.class);
    }

    @Test
    void a_frozen_account_says_so_to_its_password_only_and_a_recovery_thaws_it() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, true);
        lockouts.freeze(CAMILLE, Actor.member(), FreezeCause.NOT_ME);
        var own = new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(FirstFactorOutcome.Frozen.class);
        assertThat(signIn.submit("10000001", WRONG, own)).isInstanceOf(Refused.class);
        accounts.changePassword(CAMILLE, "Grande-Traversée-2027?", PasswordChangeCause.RECOVERY);
        assertThat(signIn.submit("10000001", "Grande-Traversée-2027?", HOME)).isInstanceOf(CodeSent.class);
    }

    @Test
    void twenty_failures_from_one_network_close_it_but_not_the_known_device() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, false);
        IntStream.range(0, 20)
                .forEach(i -> signIn.submit("8888" + (1000 + i), WRONG, person.answers(HOME.address()), HOME));
        var refused = signIn.submit("10000001", PASSWORD, HOME);
        assertThat(refused).isInstanceOfSatisfying(TooManyTries.class, wait -> {
            assertThat(wait.until()).isAfter(TestClock.NOON);
            assertThat(journal.byCode(wait.support()).orElseThrow().deed()).isEqualTo(Deed.NETWORK_LIMITED);
        });
        var own = new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
        assertThat(signIn.submit("10000001", PASSWORD, own)).isInstanceOf(CodeSent.class);
    }

    @Test
    void after_ten_failures_a_network_shows_that_it_is_no_program_and_nothing_is_counted_before() {
        String token = devices.meet(CAMILLE, Optional.empty(), HOME, false);
        IntStream.range(0, 10).forEach(i -> signIn.submit("8888" + (1000 + i), WRONG, HOME));
        assertThat(signIn.asksHuman(HOME)).isTrue();
        IntStream.range(0, 5)
                .forEach(i -> assertThat(signIn.submit("10000001", WRONG, HOME))
                        .isEqualTo(new FirstFactorOutcome.HumanAsked(false)));
        assertThat(signIn.submit("10000001", PASSWORD, wrongSum(), HOME))
                .isEqualTo(new FirstFactorOutcome.HumanAsked(true));
        assertThat(signIn.submit("10000001", PASSWORD, from(token))).isInstanceOf(CodeSent.class);
        HumanAnswer good = person.answers(HOME.address());
        assertThat(signIn.submit("10000001", PASSWORD, good, HOME)).isInstanceOf(CodeSent.class);
        assertThat(signIn.submit("10000001", PASSWORD, good, HOME)).isEqualTo(new FirstFactorOutcome.HumanAsked(true));
    }

    @Test
    void every_refusal_has_a_support_code_that_opens_its_own_event() {
        var refused = (Refused) signIn.submit("10000001", WRONG, HOME);
        var line = journal.byCode(refused.support()).orElseThrow();
        assertThat(line.deed()).isEqualTo(Deed.SIGN_IN_REFUSED);
        assertThat(line.member()).contains(CAMILLE);
        var nobody = (Refused) signIn.submit("99999999", WRONG, HOME);
        assertThat(journal.byCode(nobody.support()).orElseThrow().member()).isEmpty();
    }

    private static SignInOrigin from(String token) {
        return new SignInOrigin(HOME.address(), HOME.userAgent(), Optional.of(token));
    }

    private HumanAnswer wrongSum() {
        return new HumanAnswer(null, humans.challenge().questionToken(), "999", HOME.address());
    }

    private void lock() {
        IntStream.range(0, 4).forEach(i -> signIn.submit("10000001", WRONG, HOME));
    }

    private int triesLeft(String name) {
        return ((Refused) signIn.submit(name, WRONG, HOME)).triesLeft();
    }

    private Instant lockedUntil(String name) {
        return ((Locked) signIn.submit(name, WRONG, HOME)).until();
    }
}
