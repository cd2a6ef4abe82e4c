package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.factor.AppEnrolmentOutcome;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.AuthenticatorTwin;
import fr.societaire.factor.PasskeyTwin;
import fr.societaire.factor.PasskeyUse;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.FirstFactorOutcome.FactorAwaited;
import fr.societaire.identity.SecondFactorOutcome.SignedIn;
import fr.societaire.journal.Actor;
import fr.societaire.member.ContactChannel;
import fr.societaire.notification.Telephone;
import fr.societaire.notification.domain.DeliveryState;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The second step, by whatever the member holds; and the same shown again within a session. */
@ExtendWith(PortalContainer.class)
class SecondStepTest {
    private static final FactorOwner OWNER = FactorOwner.of(CAMILLE);
    private static final String BROWSER = "a-token-of-this-browser";

    @Inject
    SignIn signIn;

    @Inject
    StepUp stepUp;

    @Inject
    Sessions sessions;

    @Inject
    Accounts accounts;

    @Inject
    DictatedCodes dictated;

    @Inject
    Lockouts lockouts;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    SecondFactors factors;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    private final PasskeyTwin device = new PasskeyTwin();

    @BeforeEach
    void camille() {
        town.camilleHasAnAccount();
        telephone.empty();
    }

    @Test
    void an_application_is_asked_for_first_and_nothing_is_sent() {
        AuthenticatorTwin phone = hasApp();
        int sent = telephone.messages().size();
        FactorAwaited awaited = awaited();
        assertThat(awaited.attempt().awaited()).isEqualTo(Awaited.APP);
        assertThat(awaited.attempt().ways()).containsExactly(Awaited.APP, Awaited.CODE);
        assertThat(telephone.messages()).hasSize(sent);
        var in = (SignedIn) signIn.verify(awaited.attemptToken(), now(phone), HOME);
        assertThat(factorsOf(in)).containsExactlyInAnyOrder(SignInFactor.PASSWORD, SignInFactor.APP_CODE);
    }

    @Test
    void a_code_of_the_application_opens_one_sign_in() {
        AuthenticatorTwin phone = hasApp();
        String code = now(phone);
        assertThat(signIn.verify(awaited().attemptToken(), code, HOME)).isInstanceOf(SignedIn.class);
        assertThat(signIn.verify(awaited().attemptToken(), code, HOME)).isEqualTo(new SecondFactorOutcome.Replayed());
    }

    @Test
    void the_fifth_wrong_code_of_the_application_ends_the_attempt() {
        hasApp();
        String token = awaited().attemptToken();
        for (int left = 4; left >= 1; left--) {
            assertThat(signIn.verify(token, "not a code", HOME)).isEqualTo(new SecondFactorOutcome.WrongCode(left));
        }
        assertThat(signIn.verify(token, "not a code", HOME)).isEqualTo(new SecondFactorOutcome.Burnt());
        assertThat(signIn.attempt(token)).isEmpty();
    }

    @Test
    void a_passkey_comes_before_everything_and_opens_the_second_step() {
        hasApp();
        hasPasskey();
        FactorAwaited awaited = awaited();
        assertThat(awaited.attempt().ways()).containsExactly(Awaited.PASSKEY, Awaited.APP, Awaited.CODE);
        String token = awaited.attemptToken();
        String answer = device.sign(signIn.passkeyRequest(token).orElseThrow());
        var in = (SignedIn) signIn.verifyPasskey(token, answer, HOME);
        assertThat(factorsOf(in)).containsExactlyInAnyOrder(SignInFactor.PASSWORD, SignInFactor.PASSKEY);
        assertThat(signIn.passkeyRequest(token)).isEmpty();
    }

    @Test
    void what_a_passkey_signed_for_one_attempt_opens_no_other() {
        hasPasskey();
        String answer =
                device.sign(signIn.passkeyRequest(awaited().attemptToken()).orElseThrow());
        assertThat(signIn.verifyPasskey(awaited().attemptToken(), answer, HOME))
                .isEqualTo(new SecondFactorOutcome.PasskeyRefused());
    }

    @Test
    void a_passkey_alone_is_enough_without_name_or_password() {
        hasPasskey();
        String answer = device.sign(passkeys.request(PasskeyUse.SIGN_IN, Optional.empty(), BROWSER));
        var in = (SignedIn) signIn.enterByPasskey(answer, BROWSER, HOME);
        assertThat(in.session().member()).isEqualTo(CAMILLE);
        assertThat(factorsOf(in)).containsExactly(SignInFactor.PASSKEY);
    }

    @Test
    void a_passkey_opens_neither_a_frozen_account_nor_from_a_refused_place() {
        hasPasskey();
        var masked = new SignInOrigin("198.18.1.10", HOME.userAgent());
        assertThat(notAdmitted(masked)).isInstanceOf(FirstFactorOutcome.RefusedBySecurity.class);
        lockouts.freeze(CAMILLE, Actor.member(), FreezeCause.NOT_ME);
        assertThat(notAdmitted(HOME)).isInstanceOf(FirstFactorOutcome.Frozen.class);
    }

    @Test
    void a_freeze_between_the_two_steps_ends_the_sign_in() {
        AuthenticatorTwin phone = hasApp();
        String token = awaited().attemptToken();
        lockouts.freeze(CAMILLE, Actor.member(), FreezeCause.NOT_ME);
        assertThat(signIn.verify(token, now(phone), HOME)).isEqualTo(new SecondFactorOutcome.AttemptOver());
    }

    @Test
    void a_passkey_of_the_staff_is_not_one_of_a_member() {
        var martin = FactorOwner.ofStaff("conseil.martin");
        passkeys.enrol(martin, device.make(passkeys.enrolment(martin, "Martin", BROWSER)), "x", BROWSER);
        String answer = device.sign(passkeys.request(PasskeyUse.SIGN_IN, Optional.empty(), BROWSER));
        assertThat(signIn.enterByPasskey(answer, BROWSER, HOME)).isEqualTo(new SecondFactorOutcome.PasskeyRefused());
    }

    @Test
    void another_way_may_be_chosen_and_only_one_he_has() {
        hasApp();
        List<String> paper = recoveryCodes.make(OWNER);
        String token = awaited().attemptToken();
        assertThatThrownBy(() -> signIn.await(token, Awaited.PASSKEY)).hasMessage(Refusal.NOT_ALLOWED.name());
        assertThat(signIn.resend(token, ContactChannel.MOBILE)).isInstanceOf(ResendOutcome.Sent.class);
        assertThat(signIn.attempt(token).orElseThrow().awaited()).isEqualTo(Awaited.CODE);
        signIn.await(token, Awaited.RECOVERY_CODE);
        var in = (SignedIn) signIn.verify(token, paper.getFirst(), HOME);
        assertThat(factorsOf(in)).contains(SignInFactor.RECOVERY_CODE);
    }

    @Test
    void who_lost_his_password_and_holds_an_application_is_still_asked_for_it() {
        AuthenticatorTwin phone = hasApp();
        accounts.changePassword(CAMILLE, "Brume-Légère-7-Voiles", PasswordChangeCause.RECOVERY);
        var awaited = (FactorAwaited) signIn.submit("10000001", "Brume-Légère-7-Voiles", HOME);
        assertThat(awaited.attempt().ways()).containsExactly(Awaited.APP);
        assertThat(awaited.attempt().choices()).isEmpty();
        assertThat(signIn.resend(awaited.attemptToken(), ContactChannel.EMAIL))
                .isEqualTo(new ResendOutcome.AttemptOver());
        assertThatThrownBy(() -> signIn.await(awaited.attemptToken(), Awaited.CODE))
                .hasMessage(Refusal.NOT_ALLOWED.name());
        assertThat(signIn.verify(awaited.attemptToken(), now(phone), HOME)).isInstanceOf(SignedIn.class);
        // Shown once, it is enough: the channels do again.
        var next = (FactorAwaited) signIn.submit("10000001", "Brume-Légère-7-Voiles", HOME);
        assertThat(next.attempt().ways()).containsExactly(Awaited.APP, Awaited.CODE);
    }

    @Test
    void who_holds_nothing_recovers_as_before() {
        accounts.changePassword(CAMILLE, "Brume-Légère-7-Voiles", PasswordChangeCause.RECOVERY);
        assertThat(signIn.submit("10000001", "Brume-Légère-7-Voiles", HOME)).isInstanceOf(CodeSent.class);
    }

    @Test
    void a_dictated_code_opens_the_sign_in_it_was_made_for_and_no_other() {
        CodeSent waiting = codeSent();
        CodeSent other = codeSent();
        String reference = waiting.attempt().callReference().value();
        assertThat(dictated.waiting(reference.toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(CAMILLE);
        var code = (DictationOutcome.Dictated) dictated.issue(reference, "Martin");
        assertThat(code.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(signIn.verify(other.attemptToken(), code.code(), HOME)).isNotInstanceOf(SignedIn.class);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        var in = (SignedIn) signIn.verify(waiting.attemptToken(), code.code(), HOME);
        assertThat(factorsOf(in)).contains(SignInFactor.DICTATED_CODE);
        assertThat(dictated.issue(reference, "Martin")).isEqualTo(new DictationOutcome.NobodyWaits());
        assertThat(dictated.issue("nonsense", "Martin")).isEqualTo(new DictationOutcome.NobodyWaits());
    }

    @Test
    void a_dictated_code_is_over_after_a_quarter_of_an_hour_and_gives_way_to_a_newer_one() {
        CodeSent waiting = codeSent();
        String reference = waiting.attempt().callReference().value();
        var old = (DictationOutcome.Dictated) dictated.issue(reference, "Martin");
        clock.advance(Duration.ofMinutes(1));
        var young = (DictationOutcome.Dictated) dictated.issue(reference, "Martin");
        assertThat(signIn.verify(waiting.attemptToken(), old.code(), HOME))
                .isEqualTo(new SecondFactorOutcome.Superseded(clock.instant()));
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn.verify(waiting.attemptToken(), young.code(), HOME))
                .isEqualTo(new SecondFactorOutcome.AttemptOver());
        assertThat(young.toString()).doesNotContain(young.code());
    }

    @Test
    void a_code_goes_first_where_the_member_prefers_and_the_page_says_how_far_it_got() {
        factors.prefer(OWNER, ContactChannel.MOBILE);
        CodeSent sent = codeSent();
        assertThat(sent.attempt().channel()).isEqualTo(ContactChannel.MOBILE);
        assertThat(sent.attempt().choices())
                .extracting(AttemptView.Choice::channel)
                .containsExactly(ContactChannel.MOBILE, ContactChannel.EMAIL);
        assertThat(sent.attempt().delivery()).isEqualTo(DeliveryState.WAITING);
        telephone.messages();
        assertThat(signIn.attempt(sent.attemptToken()).orElseThrow().delivery()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void a_session_is_fresh_for_five_minutes_and_again_once_confirmed() {
        String session = signedInByMail();
        assertThat(stepUp.isFresh(session)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(stepUp.isFresh(session)).isFalse();
        assertThat(stepUp.view(CAMILLE).ways()).containsExactly(Awaited.CODE);
        assertThat(stepUp.send(CAMILLE, ContactChannel.EMAIL)).isEmpty();
        assertThat(stepUp.send(CAMILLE, ContactChannel.EMAIL))
                .contains(clock.instant().plusSeconds(60));
        assertThat(stepUp.verify(CAMILLE, session, Awaited.CODE, "not a code"))
                .isEqualTo(new StepUpOutcome.NotYet(new SecondFactorOutcome.WrongCode(4)));
        assertThat(stepUp.verify(CAMILLE, session, Awaited.CODE, telephone.codeSentTo(EMAIL)))
                .isEqualTo(new StepUpOutcome.Confirmed());
        assertThat(stepUp.isFresh(session)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(stepUp.isFresh(session)).isFalse();
    }

    @Test
    void who_holds_something_confirms_with_that_and_not_with_a_code_that_was_sent() {
        String session = signedInByMail();
        AuthenticatorTwin phone = hasApp();
        hasPasskey();
        // The session began with a code that was sent: it is not enough any more.
        assertThat(stepUp.isFresh(session)).isFalse();
        assertThat(stepUp.view(CAMILLE).ways()).containsExactly(Awaited.PASSKEY, Awaited.APP);
        assertThatThrownBy(() -> stepUp.send(CAMILLE, ContactChannel.EMAIL)).hasMessage(Refusal.NOT_FOUND.name());
        assertThatThrownBy(() -> stepUp.verify(CAMILLE, session, Awaited.CODE, "123456"))
                .hasMessage(Refusal.NOT_ALLOWED.name());
        assertThat(stepUp.verify(CAMILLE, session, Awaited.APP, now(phone))).isEqualTo(new StepUpOutcome.Confirmed());
        assertThat(stepUp.isFresh(session)).isTrue();
        clock.advance(Duration.ofMinutes(10));
        String answer = device.sign(passkeys.request(PasskeyUse.CONFIRM, Optional.of(OWNER), BROWSER));
        assertThat(stepUp.verifyPasskey(CAMILLE, session, answer, BROWSER)).isEqualTo(new StepUpOutcome.Confirmed());
        assertThat(stepUp.isFresh(session)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignInFactor.class,
            names = {"TRUSTED_DEVICE", "DICTATED_CODE", "FRANCECONNECT"})
    void what_nobody_held_in_his_hand_confirms_nothing(SignInFactor factor) {
        String session = sessions.open(CAMILLE, Set.of(SignInFactor.PASSWORD, factor), HOME)
                .token();
        assertThat(stepUp.isFresh(session)).isFalse();
    }

    @Test
    void a_session_that_ended_or_never_was_is_not_fresh() {
        String session = signedInByMail();
        sessions.revoke(session);
        assertThat(stepUp.isFresh(session)).isFalse();
        assertThat(stepUp.isFresh("nobody's")).isFalse();
        assertThat(stepUp.isFresh(null)).isFalse();
    }

    private String signedInByMail() {
        CodeSent sent = codeSent();
        return ((SignedIn) signIn.verify(sent.attemptToken(), telephone.codeSentTo(EMAIL), HOME))
                .session()
                .token();
    }

    private AuthenticatorTwin hasApp() {
        apps.begin(OWNER);
        var phone = AuthenticatorTwin.scanning(
                apps.pending(OWNER, "10000001").orElseThrow().address());
        assertThat(apps.confirm(OWNER, now(phone), "Téléphone")).isInstanceOf(AppEnrolmentOutcome.Confirmed.class);
        clock.advance(Duration.ofSeconds(60));
        return phone;
    }

    private FirstFactorOutcome notAdmitted(SignInOrigin origin) {
        String answer = device.sign(passkeys.request(PasskeyUse.SIGN_IN, Optional.empty(), BROWSER));
        return ((SecondFactorOutcome.NotAdmitted) signIn.enterByPasskey(answer, BROWSER, origin)).why();
    }

    private void hasPasskey() {
        passkeys.enrol(OWNER, device.make(passkeys.enrolment(OWNER, "Camille", BROWSER)), "Ordinateur", BROWSER);
    }

    private String now(AuthenticatorTwin phone) {
        return phone.codeAt(clock.instant());
    }

    private FactorAwaited awaited() {
        return (FactorAwaited) signIn.submit("10000001", PASSWORD, HOME);
    }

    private CodeSent codeSent() {
        return (CodeSent) signIn.submit("10000001", PASSWORD, HOME);
    }

    private Set<SignInFactor> factorsOf(SignedIn in) {
        return sessions.resume(in.session().token()).orElseThrow().factors();
    }
}
