package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.availability.ServiceState;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.SecondFactorOutcome.SignedIn;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.member.ContactChannel;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretCheck;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class SignInTest {
    @Inject
    SignIn signIn;

    @Inject
    ServiceState service;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    PasswordHashing hashing;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille() {
        town.camilleHasAnAccount();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10000001", " 10 000 001 ", "AUT10000001", "aut 1000 0001", EMAIL, "Camille.Bernard@EXAMPLE.fr"})
    void a_member_signs_in_with_any_of_his_names_and_a_code(String identifier) {
        CodeSent sent = codeSent(identifier);
        var in = (SignedIn) signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
        assertThat(in.session().member()).isEqualTo(CAMILLE);
        assertThat(sessions.resume(in.session().token()))
                .map(ResumedSession::member)
                .contains(CAMILLE);
        assertThat(accounts.lastSignIn(CAMILLE)).contains(TestClock.NOON);
    }

    @Test
    void the_code_goes_to_the_first_channel_on_file_and_the_page_shows_it_masked() {
        CodeSent sent = codeSent("10000001");
        assertThat(sent.attempt().channel()).isEqualTo(ContactChannel.EMAIL);
        assertThat(sent.attempt().destination()).isEqualTo("c•••@e•••.fr");
        assertThat(sent.attempt().resendAllowedAt()).isEqualTo(TestClock.NOON.plusSeconds(60));
        assertThat(sent.attempt().choices())
                .containsExactly(
                        new AttemptView.Choice(ContactChannel.EMAIL, "c•••@e•••.fr"),
                        new AttemptView.Choice(ContactChannel.MOBILE, "06 •• •• •• 01"));
        assertThat(town.text("select recipient from outbox_message")).isEqualTo(EMAIL);
        assertThat(town.text("select subject from outbox_message")).doesNotContain(town.lastCode());
        assertThat(town.lastText()).contains("valable jusqu’à 12 h 10");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "marée-haute-2026!", "Marée-Haute-2026! ", " Marée-Haute-2026!", "Maree-Haute-2026!"})
    void the_password_is_compared_exactly_as_typed(String password) {
        assertThat(signIn.submit("10000001", password, HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
        assertThat(town.text("select count(*) from outbox_message")).isEqualTo("0");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "99999999", "nobody@example.fr", "AUT99999999", "not a name", "10000002"})
    void nobody_is_answered_like_a_wrong_password(String identifier) {
        town.isMember(new MemberNumber("10000002"), "julien@example.fr");
        assertThat(signIn.submit(identifier, PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
    }

    @Test
    void an_email_of_two_members_opens_neither_account() {
        town.hasAccount(new MemberNumber("10000003"), null, EMAIL);
        assertThat(signIn.submit(EMAIL, PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "99999999", "nobody@example.fr", "not a name", "10000002"})
    void the_work_for_nobody_is_the_work_for_a_wrong_password(String nobody) {
        town.isMember(new MemberNumber("10000002"), "julien@example.fr");
        // How the service is, is looked up every few seconds, for whoever comes then.
        service.now();
        List<String> forAMember = StatementLog.of(() -> signIn.submit("10000001", "Autre-Chose-77", HOME));
        assertThat(forAMember).hasSize(7);
        assertThat(StatementLog.of(() -> signIn.submit(nobody, "Autre-Chose-77", HOME)))
                .isEqualTo(forAMember);
    }

    @Test
    void the_fifth_wrong_code_ends_the_attempt_and_the_right_one_comes_too_late() {
        CodeSent sent = codeSent("10000001");
        String right = town.lastCode();
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(signIn.verify(sent.attemptToken(), wrong, HOME)).isEqualTo(new SecondFactorOutcome.WrongCode(4));
        signIn.verify(sent.attemptToken(), wrong, HOME);
        signIn.verify(sent.attemptToken(), wrong, HOME);
        assertThat(signIn.verify(sent.attemptToken(), wrong, HOME)).isEqualTo(new SecondFactorOutcome.WrongCode(1));
        assertThat(signIn.verify(sent.attemptToken(), wrong, HOME)).isEqualTo(new SecondFactorOutcome.Burnt());
        assertThat(signIn.verify(sent.attemptToken(), right, HOME)).isEqualTo(new SecondFactorOutcome.AttemptOver());
        assertThat(signIn.attempt(sent.attemptToken())).isEmpty();
    }

    @Test
    void after_ten_minutes_the_attempt_is_over() {
        CodeSent sent = codeSent("10000001");
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(signIn.attempt(sent.attemptToken())).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.attempt(sent.attemptToken())).isEmpty();
        assertThat(signIn.verify(sent.attemptToken(), town.lastCode(), HOME))
                .isEqualTo(new SecondFactorOutcome.AttemptOver());
    }

    @Test
    void a_code_opens_once() {
        CodeSent sent = codeSent("10000001");
        signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
        assertThat(signIn.verify(sent.attemptToken(), town.lastCode(), HOME))
                .isEqualTo(new SecondFactorOutcome.AttemptOver());
    }

    @Test
    void a_token_that_is_none_is_an_attempt_that_is_over() {
        assertThat(signIn.verify("x", "123456", HOME)).isEqualTo(new SecondFactorOutcome.AttemptOver());
        assertThat(signIn.verify(null, "123456", HOME)).isEqualTo(new SecondFactorOutcome.AttemptOver());
        assertThat(signIn.resend("x", ContactChannel.EMAIL)).isEqualTo(new ResendOutcome.AttemptOver());
        assertThat(signIn.attempt(null)).isEmpty();
    }

    @Test
    void another_code_is_sent_after_a_growing_wait_and_replaces_the_one_before() {
        CodeSent sent = codeSent("10000001");
        String first = town.lastCode();
        assertThat(signIn.resend(sent.attemptToken(), ContactChannel.EMAIL))
                .isEqualTo(new ResendOutcome.TooEarly(TestClock.NOON.plusSeconds(60)));
        clock.advance(Duration.ofSeconds(60));
        var again = (ResendOutcome.Sent) signIn.resend(sent.attemptToken(), ContactChannel.EMAIL);
        assertThat(again.attempt().resendAllowedAt()).isEqualTo(clock.instant().plusSeconds(120));
        assertThat(signIn.verify(sent.attemptToken(), first, HOME))
                .isEqualTo(new SecondFactorOutcome.Superseded(clock.instant()));
        assertThat(signIn.verify(sent.attemptToken(), town.lastCode(), HOME)).isInstanceOf(SignedIn.class);
    }

    @Test
    void the_code_may_go_to_the_other_channel_and_is_bound_to_our_site() {
        CodeSent sent = codeSent("10000001");
        clock.advance(Duration.ofSeconds(60));
        var again = (ResendOutcome.Sent) signIn.resend(sent.attemptToken(), ContactChannel.MOBILE);
        assertThat(again.attempt().destination()).isEqualTo("06 •• •• •• 01");
        assertThat(town.text("select recipient from outbox_message order by id desc limit 1"))
                .isEqualTo(MOBILE);
        assertThat(town.lastText()).endsWith("\n@portal.test #" + town.lastCode());
        assertThat(town.lastText().length()).isLessThanOrEqualTo(160);
        var in = (SignedIn) signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
        assertThat(sessions.resume(in.session().token()).orElseThrow().factors())
                .containsExactlyInAnyOrder(SignInFactor.PASSWORD, SignInFactor.SMS_CODE);
    }

    @Test
    void a_text_message_uses_the_alphabet_of_telephones() {
        CodeSent sent = codeSent("10000001");
        clock.advance(Duration.ofSeconds(60));
        signIn.resend(sent.attemptToken(), ContactChannel.MOBILE);
        assertThat(town.lastText()).matches("[A-Za-z0-9 \n.,:;'!?@#/()àéèùì-]+");
    }

    @Test
    void five_codes_an_hour_that_nobody_uses_are_enough() {
        for (int i = 0; i < 5; i++) {
            codeSent("10000001");
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(signIn.submit("10000001", PASSWORD, HOME))
                .isEqualTo(new FirstFactorOutcome.TooManyCodes(TestClock.NOON.plus(Duration.ofHours(1))));
        clock.set(TestClock.NOON.plus(Duration.ofHours(1)).plusSeconds(1));
        codeSent("10000001");
    }

    @Test
    void whoever_uses_his_codes_is_never_held_up() {
        for (int i = 0; i < 7; i++) {
            CodeSent sent = codeSent("10000001");
            assertThat(signIn.verify(sent.attemptToken(), town.lastCode(), HOME))
                    .isInstanceOf(SignedIn.class);
        }
    }

    @Test
    void a_member_without_a_channel_is_told_so_after_the_right_password_only() {
        var landlineOnly = new MemberNumber("10000006");
        town.hasAccount(landlineOnly, town.text("select password_hash from identity_account"));
        assertThat(signIn.submit("10000006", "Autre-Chose-77", HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
        assertThat(signIn.submit("10000006", PASSWORD, HOME)).isEqualTo(new FirstFactorOutcome.NoChannel());
    }

    @Test
    void whoever_signs_in_has_not_lost_his_password() {
        var link = secrets.issueLink(SecretPurpose.RECOVERY_LINK, SecretSubject.of(CAMILLE));
        CodeSent sent = codeSent("10000001");
        assertThat(secrets.checkLink(SecretPurpose.RECOVERY_LINK, link.value())).isInstanceOf(SecretCheck.Good.class);
        signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
        assertThat(secrets.checkLink(SecretPurpose.RECOVERY_LINK, link.value()))
                .isNotInstanceOf(SecretCheck.Good.class);
    }

    @Test
    void a_hash_of_another_cost_is_made_anew_at_sign_in() {
        var cheap = new MemberNumber("10000004");
        town.hasAccount(cheap, IdentityTown.cheapHash(PASSWORD), "thomas@example.fr");
        assertThat(signIn.submit("10000004", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
        assertThat(town.text("select password_hash from identity_account where member_number = '10000004'"))
                .startsWith("$argon2id$v=19$m=256,t=1,p=1$");
        assertThat(signIn.submit("10000004", PASSWORD, HOME)).isInstanceOf(CodeSent.class);
    }

    @Test
    void neither_password_nor_code_nor_token_is_logged() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            signIn.submit("10000001", "Autre-Chose-77", HOME);
            CodeSent sent = codeSent("10000001");
            var in = (SignedIn) signIn.verify(sent.attemptToken(), town.lastCode(), HOME);
            Logger.getLogger("test").info(sent + " " + in);
            assertThat(lines).isNotEmpty();
            assertThat(String.join("\n", lines))
                    .doesNotContain(PASSWORD)
                    .doesNotContain("Autre-Chose")
                    .doesNotContain(town.lastCode())
                    .doesNotContain(sent.attemptToken())
                    .doesNotContain(in.session().token());
        } finally {
            root.removeHandler(listener);
        }
    }

    @Test
    void everybody_costs_one_computation_and_the_same_statements() {
        String shape = null;
        for (String identifier : List.of("10000001", "99999999", EMAIL, "nobody@example.fr", "AUT10000001", "!", "")) {
            long before = hashing.computed();
            var statements = StatementLog.of(() -> signIn.submit(identifier, "Autre-Chose-77", HOME));
            assertThat(hashing.computed() - before).as(identifier).isEqualTo(1);
            shape = shape == null ? statements.toString() : shape;
            assertThat(statements).as(identifier).hasToString(shape);
        }
    }

    private CodeSent codeSent(String identifier) {
        return (CodeSent) signIn.submit(identifier, PASSWORD, HOME);
    }
}
