package fr.societaire.secret;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.secret.SecretPurpose.ACTIVATION_CODE;
import static fr.societaire.secret.SecretPurpose.RECOVERY_CODE;
import static fr.societaire.secret.SecretPurpose.RECOVERY_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.IdentityTown;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class OneTimeSecretsTest {
    private static final SecretSubject SUBJECT = SecretSubject.of(CAMILLE);

    @Inject
    OneTimeSecrets secrets;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @Test
    void a_code_is_six_digits_and_good_until_it_is_used() {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        assertThat(code.value()).matches("[0-9]{6}");
        var good = new SecretCheck.Good(code.id(), Optional.of(CAMILLE));
        assertThat(check(code.value())).isEqualTo(good);
        assertThat(check(code.value())).isEqualTo(good);
        assertThat(secrets.consume(code.id())).isEqualTo(good);
        assertThat(secrets.consume(code.id())).isEqualTo(new SecretCheck.Used(TestClock.NOON));
        assertThat(check(code.value())).isEqualTo(new SecretCheck.Used(TestClock.NOON));
    }

    @Test
    void blanks_in_a_code_are_the_messages_and_not_the_members() {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        assertThat(check(" " + code.value().substring(0, 3) + "\u00A0"
                        + code.value().substring(3)))
                .isInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void a_wrong_code_costs_a_try_and_the_fifth_burns_it() {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        assertThat(List.of(wrong(code), wrong(code), wrong(code), wrong(code)))
                .containsExactly(
                        new SecretCheck.Wrong(4),
                        new SecretCheck.Wrong(3),
                        new SecretCheck.Wrong(2),
                        new SecretCheck.Wrong(1));
        assertThat(wrong(code)).isEqualTo(new SecretCheck.Burnt());
        assertThat(check(code.value())).isEqualTo(new SecretCheck.Burnt());
        assertThat(secrets.consume(code.id())).isEqualTo(new SecretCheck.Burnt());
    }

    @Test
    void twenty_wrong_codes_in_a_day_pause_the_purpose_whatever_is_sent_anew() {
        for (int sent = 0; sent < 4; sent++) {
            var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
            for (int i = 0; i < 5; i++) {
                assertThat(wrong(code)).isNotInstanceOf(SecretCheck.Paused.class);
            }
            clock.advance(Duration.ofMinutes(20));
        }
        var fifth = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        assertThat(check(fifth.value())).isEqualTo(new SecretCheck.Paused(TestClock.NOON.plus(Duration.ofDays(1))));
        clock.set(TestClock.NOON.plus(Duration.ofDays(1)));
        var nextDay = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        assertThat(check(nextDay.value())).isInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void an_older_code_is_named_with_the_time_of_the_newer() {
        var older = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        clock.advance(Duration.ofMinutes(5));
        var newer = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        clock.advance(Duration.ofMinutes(1));
        assertThat(check(older.value())).isEqualTo(new SecretCheck.Superseded(newer.issuedAt()));
        assertThat(secrets.consume(older.id())).isEqualTo(new SecretCheck.Superseded(newer.issuedAt()));
        assertThat(check(newer.value())).isInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void a_code_is_good_for_its_purpose_and_subject_only() {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        secrets.issueCode(ACTIVATION_CODE, SUBJECT);
        assertThat(secrets.checkCode(ACTIVATION_CODE, SUBJECT, code.value())).isNotInstanceOf(SecretCheck.Good.class);
        assertThat(secrets.checkCode(RECOVERY_CODE, new SecretSubject.Unknown("10000001"), code.value()))
                .isNotInstanceOf(SecretCheck.Good.class);
        assertThat(check(code.value())).isInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void a_link_is_good_for_thirty_minutes_however_often_it_is_looked_at() {
        var link = secrets.issueLink(RECOVERY_LINK, SUBJECT);
        assertThat(link.value()).matches("[-_A-Za-z0-9]{43}");
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(secrets.checkLink(RECOVERY_LINK, link.value())).isInstanceOf(SecretCheck.Good.class);
        assertThat(secrets.checkLink(RECOVERY_LINK, link.value()))
                .isEqualTo(new SecretCheck.Good(link.id(), Optional.of(CAMILLE)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(secrets.checkLink(RECOVERY_LINK, link.value())).isEqualTo(new SecretCheck.Expired());
        assertThat(secrets.consume(link.id())).isEqualTo(new SecretCheck.Expired());
    }

    @Test
    void an_older_link_is_named_and_a_used_one_says_when() {
        var older = secrets.issueLink(RECOVERY_LINK, SUBJECT);
        clock.advance(Duration.ofMinutes(1));
        var newer = secrets.issueLink(RECOVERY_LINK, SUBJECT);
        assertThat(secrets.checkLink(RECOVERY_LINK, older.value()))
                .isEqualTo(new SecretCheck.Superseded(newer.issuedAt()));
        secrets.consume(newer.id());
        assertThat(secrets.checkLink(RECOVERY_LINK, newer.value()))
                .isEqualTo(new SecretCheck.Used(TestClock.NOON.plusSeconds(60)));
    }

    @Test
    void a_token_nobody_issued_is_expired_like_any_old_one() {
        assertThat(secrets.checkLink(RECOVERY_LINK, "nothing")).isEqualTo(new SecretCheck.Expired());
        assertThat(secrets.checkLink(RECOVERY_LINK, null)).isEqualTo(new SecretCheck.Expired());
        assertThat(check("123456")).isEqualTo(new SecretCheck.Expired());
    }

    @Test
    void what_is_revoked_opens_nothing() {
        var link = secrets.issueLink(RECOVERY_LINK, SUBJECT);
        secrets.revoke(RECOVERY_LINK, SUBJECT);
        assertThat(secrets.checkLink(RECOVERY_LINK, link.value())).isNotInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void a_name_nobody_has_leaves_a_row_of_the_same_shape() {
        var code = secrets.issueCode(RECOVERY_CODE, SecretSubject.of(Optional.empty(), " 99999999 "));
        assertThat(secrets.checkCode(RECOVERY_CODE, new SecretSubject.Unknown("99999999"), code.value()))
                .isEqualTo(new SecretCheck.Good(code.id(), Optional.empty()));
        assertThat(town.text("select length(subject) from one_time_secret")).isEqualTo("43");
    }

    @Test
    void neither_secret_nor_subject_is_in_the_database() {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        var link = secrets.issueLink(RECOVERY_LINK, new SecretSubject.Unknown("camille@example.fr"));
        String rows = town.text("select string_agg(s::text, ' ') from one_time_secret s");
        assertThat(rows.split("[,() ]")).doesNotContain(code.value());
        assertThat(rows).doesNotContain(link.value()).doesNotContainIgnoringCase("camille@");
        assertThat(code.toString() + link).doesNotContain(code.value()).doesNotContain(link.value());
    }

    @Test
    void of_two_hundred_guesses_at_once_five_are_heard() throws Exception {
        var code = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        List<SecretCheck> answers =
                atOnce(200, i -> secrets.checkCode(RECOVERY_CODE, SUBJECT, different(code.value(), i)));
        assertThat(answers).filteredOn(SecretCheck.Wrong.class::isInstance).hasSize(4);
        assertThat(answers).filteredOn(SecretCheck.Burnt.class::isInstance).hasSize(196);
        assertThat(town.text("select tries from one_time_secret")).isEqualTo("5");
    }

    @Test
    void of_twenty_uses_at_once_one_succeeds() throws Exception {
        var link = secrets.issueLink(RECOVERY_LINK, SUBJECT);
        List<SecretCheck> answers = atOnce(20, i -> secrets.consume(link.id()));
        assertThat(answers).filteredOn(SecretCheck.Good.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(SecretCheck.Used.class::isInstance).hasSize(19);
    }

    @Test
    void of_twenty_codes_asked_for_at_once_one_is_live() throws Exception {
        atOnce(20, i -> secrets.issueCode(RECOVERY_CODE, SUBJECT));
        assertThat(town.text("select count(*) from one_time_secret where used_at is null and superseded_at is null"))
                .isEqualTo("1");
        assertThat(town.text("select count(*) from one_time_secret")).isEqualTo("20");
    }

    @Test
    void the_unused_of_the_last_hour_are_listed_newest_first() {
        var first = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        clock.advance(Duration.ofMinutes(10));
        secrets.consume(secrets.issueCode(RECOVERY_CODE, SUBJECT).id());
        var third = secrets.issueCode(RECOVERY_CODE, SUBJECT);
        Instant since = TestClock.NOON.minusSeconds(1);
        assertThat(secrets.unusedSince(RECOVERY_CODE, SUBJECT, since))
                .containsExactly(third.issuedAt(), first.issuedAt());
    }

    private SecretCheck check(String typed) {
        return secrets.checkCode(RECOVERY_CODE, SUBJECT, typed);
    }

    private SecretCheck wrong(IssuedSecret code) {
        return check(different(code.value(), 0));
    }

    private static String different(String code, int step) {
        return String.format("%06d", (Integer.parseInt(code) + 1 + step) % 1_000_000);
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Callable<T>> calls = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> work.apply(i))
                    .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
