package fr.societaire.factor;

import static fr.societaire.factor.PasskeyUse.SECOND_FACTOR;
import static fr.societaire.factor.PasskeyUse.SIGN_IN;
import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class PasskeysTest {
    private static final FactorOwner OWNER = FactorOwner.of(CAMILLE);
    private static final Optional<FactorOwner> HERS = Optional.of(OWNER);
    private static final Optional<FactorOwner> WHOEVER = Optional.empty();
    private static final String BROWSER = "a-token-of-this-browser";
    private static final PasskeyCheck REFUSED = new PasskeyCheck.Refused();

    @Inject
    Passkeys passkeys;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    private final PasskeyTwin device = new PasskeyTwin();

    @BeforeEach
    void camille() {
        town.isMember(CAMILLE, EMAIL, MOBILE);
        telephone.empty();
    }

    @Test
    void a_passkey_is_enrolled_and_is_a_second_factor() {
        enrol();
        assertThat(passkeys.of(OWNER)).extracting(PasskeyView::name).containsExactly("Mon ordinateur");
        assertThat(answered(SECOND_FACTOR, HERS)).isEqualTo(new PasskeyCheck.Good(OWNER));
        assertThat(passkeys.of(OWNER).getFirst().lastUsedAt()).contains(clock.instant());
    }

    @Test
    void it_says_by_itself_whose_it_is() {
        enrol();
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(new PasskeyCheck.Good(OWNER));
    }

    @Test
    void staff_have_theirs() {
        var martin = FactorOwner.ofStaff("conseil.martin");
        String options = passkeys.enrolment(martin, "Martin", BROWSER);
        passkeys.enrol(martin, device.make(options), "Bureau", BROWSER);
        assertThat(answered(SECOND_FACTOR, Optional.of(martin))).isEqualTo(new PasskeyCheck.Good(martin));
        assertThat(answered(SECOND_FACTOR, HERS)).isEqualTo(REFUSED);
    }

    @Test
    void what_was_signed_once_opens_nothing_again() {
        enrol();
        String options = passkeys.request(SIGN_IN, WHOEVER, BROWSER);
        String answer = device.sign(options);
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, BROWSER)).isInstanceOf(PasskeyCheck.Good.class);
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, BROWSER)).isEqualTo(REFUSED);
        assertThat(passkeys.check(SIGN_IN, WHOEVER, device.sign(options), BROWSER))
                .isEqualTo(REFUSED);
    }

    @Test
    void the_same_answer_sent_eight_times_at_once_opens_once() throws Exception {
        enrol();
        String answer = device.sign(passkeys.request(SIGN_IN, WHOEVER, BROWSER));
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<PasskeyCheck> sent = () -> passkeys.check(SIGN_IN, WHOEVER, answer, BROWSER);
            var outcomes = hands.invokeAll(Collections.nCopies(8, sent)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(PasskeyCheck.Good.class::isInstance).hasSize(1);
        }
    }

    @Test
    void what_was_asked_of_one_browser_is_not_answered_by_another() {
        enrol();
        String answer = device.sign(passkeys.request(SIGN_IN, WHOEVER, BROWSER));
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, "another")).isEqualTo(REFUSED);
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, null)).isEqualTo(REFUSED);
    }

    @Test
    void five_minutes_are_enough_to_answer() {
        enrol();
        String answer = device.sign(passkeys.request(SIGN_IN, WHOEVER, BROWSER));
        clock.advance(Duration.ofMinutes(5));
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, BROWSER)).isEqualTo(REFUSED);
    }

    @Test
    void a_signature_for_one_use_opens_no_other() {
        enrol();
        String confirming = device.sign(passkeys.request(PasskeyUse.CONFIRM, HERS, BROWSER));
        assertThat(passkeys.check(SECOND_FACTOR, HERS, confirming, BROWSER)).isEqualTo(REFUSED);
        String hers = device.sign(passkeys.request(SECOND_FACTOR, HERS, BROWSER));
        assertThat(passkeys.check(SIGN_IN, WHOEVER, hers, BROWSER)).isEqualTo(REFUSED);
    }

    @Test
    void a_site_that_looks_like_ours_gets_nothing() {
        enrol();
        device.lured("https://portal.test.example");
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(REFUSED);
    }

    @Test
    void without_finger_face_or_code_nothing_opens_nor_is_enrolled() {
        enrol();
        device.careless();
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(REFUSED);
        var other = new PasskeyTwin().careless();
        String made = other.make(passkeys.enrolment(OWNER, "Camille Bernard", BROWSER));
        assertThat(passkeys.enrol(OWNER, made, "x", BROWSER)).isEqualTo(new PasskeyEnrolmentOutcome.Refused());
    }

    @Test
    void one_that_counts_backwards_was_copied_and_is_suspended_and_its_owner_told() {
        enrol();
        answered(SIGN_IN, WHOEVER);
        answered(SIGN_IN, WHOEVER);
        device.countingFrom(1);
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(new PasskeyCheck.Copied());
        device.countingFrom(10);
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(REFUSED);
        assertThat(passkeys.of(OWNER).getFirst().suspended()).isTrue();
        assertThat(telephone.messagesTo(MOBILE).getLast().text()).contains("suspendue");
    }

    @Test
    void another_key_under_the_same_name_opens_nothing() {
        enrol();
        String options = passkeys.request(SIGN_IN, WHOEVER, BROWSER);
        var thief = new PasskeyTwin();
        thief.make(passkeys.enrolment(OWNER, "Camille Bernard", BROWSER));
        String forged = thief.sign(options)
                .replaceAll(
                        "\"(id|rawId)\":\"[^\"]*\"",
                        "\"$1\":\"" + passkeys.of(OWNER).getFirst().id() + "\"");
        assertThat(passkeys.check(SIGN_IN, WHOEVER, forged, BROWSER)).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"id\":\"x\"}", "not json"})
    void nonsense_is_refused(String answer) {
        assertThat(passkeys.check(SIGN_IN, WHOEVER, answer, BROWSER)).isEqualTo(REFUSED);
        assertThat(passkeys.enrol(OWNER, answer, "x", BROWSER)).isEqualTo(new PasskeyEnrolmentOutcome.Refused());
    }

    @Test
    void the_same_passkey_is_taken_in_once() {
        enrol();
        String again = device.make(passkeys.enrolment(OWNER, "Camille Bernard", BROWSER));
        assertThat(passkeys.enrol(OWNER, again, "x", BROWSER)).isEqualTo(new PasskeyEnrolmentOutcome.Known());
    }

    @Test
    void it_is_renamed_and_removed_by_its_owner_only() {
        enrol();
        String id = passkeys.of(OWNER).getFirst().id();
        var martin = FactorOwner.ofStaff("conseil.martin");
        assertThatThrownBy(() -> passkeys.rename(martin, id, "x")).hasMessage(Refusal.NOT_FOUND.name());
        passkeys.remove(martin, id);
        assertThat(passkeys.of(OWNER)).hasSize(1);
        passkeys.rename(OWNER, id, "Téléphone");
        assertThat(passkeys.of(OWNER)).extracting(PasskeyView::name).containsExactly("Téléphone");
        passkeys.remove(OWNER, id);
        assertThat(passkeys.of(OWNER)).isEmpty();
        assertThat(answered(SIGN_IN, WHOEVER)).isEqualTo(REFUSED);
        assertThat(telephone.messagesTo(EMAIL).getLast().text())
                .contains("retirée")
                .contains("« Téléphone »");
    }

    @Test
    void a_browser_is_told_what_it_needs_and_whom_not_to_ask_twice() {
        enrol();
        assertThat(passkeys.enrolment(OWNER, "Camille Bernard", BROWSER))
                .contains("\"rp\":{\"id\":\"portal.test\",\"name\":\"Mutuelle des Rives\"}")
                .contains("\"residentKey\":\"required\"")
                .contains("\"userVerification\":\"required\"")
                .contains("\"attestation\":\"none\"")
                .contains("\"excludeCredentials\":[{\"type\":\"public-key\",\"id\":\""
                        + passkeys.of(OWNER).getFirst().id());
        assertThat(passkeys.request(SIGN_IN, WHOEVER, BROWSER)).contains("\"allowCredentials\":[]");
    }

    private void enrol() {
        String options = passkeys.enrolment(OWNER, "Camille Bernard", BROWSER);
        assertThat(passkeys.enrol(OWNER, device.make(options), "Mon ordinateur", BROWSER))
                .isInstanceOf(PasskeyEnrolmentOutcome.Enrolled.class);
    }

    private PasskeyCheck answered(PasskeyUse use, Optional<FactorOwner> owner) {
        return passkeys.check(use, owner, device.sign(passkeys.request(use, owner, BROWSER)), BROWSER);
    }
}
