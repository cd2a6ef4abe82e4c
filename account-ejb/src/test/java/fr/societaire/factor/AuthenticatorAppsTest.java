package fr.societaire.factor;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.Telephone;
import fr.societaire.platform.QrPicture;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class AuthenticatorAppsTest {
    private static final FactorOwner OWNER = FactorOwner.of(CAMILLE);
    private static final FactorOwner MARTIN = FactorOwner.ofStaff("conseil.martin");

    @Inject
    AuthenticatorApps apps;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille() {
        town.isMember(CAMILLE, EMAIL, MOBILE);
        telephone.empty();
    }

    @Test
    void a_scanned_picture_and_one_code_make_a_second_factor() {
        AuthenticatorTwin phone = scanned(OWNER);
        assertThat(apps.of(OWNER)).isEmpty();
        assertThat(apps.check(OWNER, now(phone))).isEqualTo(new AppCheck.NoApp());
        var confirmed = (AppEnrolmentOutcome.Confirmed) apps.confirm(OWNER, now(phone), "Mon téléphone");
        assertThat(confirmed.app().name()).isEqualTo("Mon téléphone");
        assertThat(apps.of(OWNER)).contains(confirmed.app());
        assertThat(apps.pending(OWNER, "10000001")).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(apps.check(OWNER, now(phone))).isEqualTo(new AppCheck.Good());
    }

    @Test
    void the_picture_is_the_address_and_the_key_is_in_it() throws Exception {
        apps.begin(OWNER);
        AppEnrolment shown = apps.pending(OWNER, "10000001").orElseThrow();
        assertThat(read(shown.picture())).isEqualTo(shown.address().toString());
        assertThat(shown.address().toString())
                .startsWith("otpauth://totp/Mutuelle%20des%20Rives:10000001?secret=")
                .contains(shown.key().replace(" ", ""))
                .endsWith("&issuer=Mutuelle%20des%20Rives&algorithm=SHA1&digits=6&period=30");
        assertThat(shown.key()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(shown.toString()).doesNotContain(shown.key().substring(0, 4));
    }

    @Test
    void a_wrong_first_code_changes_nothing_and_may_be_typed_again() {
        AuthenticatorTwin phone = scanned(OWNER);
        assertThat(apps.confirm(OWNER, wrong(phone), "x")).isEqualTo(new AppEnrolmentOutcome.WrongCode());
        assertThat(apps.pending(OWNER, "10000001")).isPresent();
        assertThat(apps.confirm(OWNER, now(phone), "x")).isInstanceOf(AppEnrolmentOutcome.Confirmed.class);
    }

    @Test
    void a_picture_waits_a_quarter_of_an_hour() {
        AuthenticatorTwin phone = scanned(OWNER);
        clock.advance(Duration.ofMinutes(15));
        assertThat(apps.pending(OWNER, "10000001")).isEmpty();
        assertThat(apps.confirm(OWNER, now(phone), "x")).isEqualTo(new AppEnrolmentOutcome.Over());
    }

    @Test
    void a_code_opens_once_and_that_is_not_held_against_its_owner() {
        AuthenticatorTwin phone = enrolled(OWNER);
        String code = now(phone);
        assertThat(apps.check(OWNER, code)).isEqualTo(new AppCheck.Good());
        for (int i = 0; i < 10; i++) {
            assertThat(apps.check(OWNER, code)).isEqualTo(new AppCheck.Replayed());
        }
        clock.advance(Duration.ofSeconds(30));
        assertThat(apps.check(OWNER, now(phone))).isEqualTo(new AppCheck.Good());
    }

    @Test
    void a_clock_half_a_minute_wrong_is_understood() {
        AuthenticatorTwin phone = enrolled(OWNER);
        assertThat(apps.check(OWNER, phone.codeAt(clock.instant().plusSeconds(30))))
                .isEqualTo(new AppCheck.Good());
        clock.advance(Duration.ofMinutes(5));
        assertThat(apps.check(OWNER, phone.codeAt(clock.instant().minusSeconds(30))))
                .isEqualTo(new AppCheck.Good());
        clock.advance(Duration.ofMinutes(5));
        assertThat(apps.check(OWNER, phone.codeAt(clock.instant().minusSeconds(60))))
                .isInstanceOf(AppCheck.Wrong.class);
    }

    @Test
    void six_wrong_codes_pause_it_for_a_day_even_for_the_right_one() {
        AuthenticatorTwin phone = enrolled(OWNER);
        for (int left = 5; left >= 0; left--) {
            assertThat(apps.check(OWNER, wrong(phone))).isEqualTo(new AppCheck.Wrong(left));
        }
        var paused = new AppCheck.Paused(clock.instant().plus(Duration.ofHours(24)));
        assertThat(apps.check(OWNER, now(phone))).isEqualTo(paused);
        clock.advance(Duration.ofHours(24));
        assertThat(apps.check(OWNER, now(phone))).isEqualTo(new AppCheck.Good());
    }

    @Test
    void of_two_hundred_guesses_at_once_six_are_judged() throws Exception {
        AuthenticatorTwin phone = enrolled(OWNER);
        try (var guessers = Executors.newFixedThreadPool(16)) {
            Callable<AppCheck> guess = () -> apps.check(OWNER, wrong(phone));
            long judged = guessers.invokeAll(Collections.nCopies(200, guess)).stream()
                    .map(future -> future.resultNow())
                    .filter(AppCheck.Wrong.class::isInstance)
                    .count();
            assertThat(judged).isEqualTo(6);
        }
    }

    @Test
    void the_same_code_typed_twice_at_once_opens_once() throws Exception {
        AuthenticatorTwin phone = enrolled(OWNER);
        String code = now(phone);
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<AppCheck> typed = () -> apps.check(OWNER, code);
            var outcomes = hands.invokeAll(Collections.nCopies(8, typed)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(AppCheck.Good.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(AppCheck.Replayed.class::isInstance).hasSize(7);
        }
    }

    @Test
    void another_telephone_takes_the_place_of_the_one_before_once_it_is_confirmed() {
        AuthenticatorTwin old = enrolled(OWNER);
        AuthenticatorTwin young = scanned(OWNER);
        assertThat(apps.check(OWNER, now(old))).isEqualTo(new AppCheck.Good());
        clock.advance(Duration.ofSeconds(60));
        apps.confirm(OWNER, now(young), "Nouveau");
        clock.advance(Duration.ofSeconds(60));
        assertThat(apps.check(OWNER, now(old))).isInstanceOf(AppCheck.Wrong.class);
        assertThat(apps.check(OWNER, now(young))).isEqualTo(new AppCheck.Good());
    }

    @Test
    void staff_have_theirs_and_it_is_nobody_elses() {
        AuthenticatorTwin martins = enrolled(MARTIN);
        enrolled(OWNER);
        assertThat(apps.check(MARTIN, now(martins))).isEqualTo(new AppCheck.Good());
        clock.advance(Duration.ofSeconds(60));
        assertThat(apps.check(OWNER, now(martins))).isInstanceOf(AppCheck.Wrong.class);
        assertThat(apps.check(FactorOwner.ofStaff("10000001"), now(martins))).isEqualTo(new AppCheck.NoApp());
    }

    @Test
    void its_owner_is_told_on_every_channel_when_it_comes_and_when_it_goes() {
        enrolled(OWNER);
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("« Téléphone »");
        assertThat(telephone.messagesTo(MOBILE).getLast().text())
                .contains("ajoutée")
                .hasSizeLessThanOrEqualTo(160);
        apps.remove(OWNER);
        assertThat(apps.of(OWNER)).isEmpty();
        assertThat(telephone.messagesTo(MOBILE).getLast().text()).contains("retirée");
        int told = telephone.messages().size();
        apps.remove(OWNER);
        assertThat(telephone.messages()).hasSize(told);
    }

    @Test
    void the_key_is_not_in_the_database() {
        apps.begin(OWNER);
        String key = apps.pending(OWNER, "10000001").orElseThrow().key().replace(" ", "");
        byte[] clear = Base32.decode(key);
        String stored = town.text("select encode(sealed_secret, 'hex') from factor_authenticator_app");
        assertThat(stored).doesNotContain(HexFormat.of().formatHex(clear));
        assertThat(town.text("select key_id from factor_authenticator_app")).matches("[0-9a-f]{8}");
    }

    private AuthenticatorTwin enrolled(FactorOwner owner) {
        AuthenticatorTwin phone = scanned(owner);
        assertThat(apps.confirm(owner, now(phone), "Téléphone")).isInstanceOf(AppEnrolmentOutcome.Confirmed.class);
        clock.advance(Duration.ofSeconds(60));
        return phone;
    }

    private AuthenticatorTwin scanned(FactorOwner owner) {
        apps.begin(owner);
        return AuthenticatorTwin.scanning(
                apps.pending(owner, owner.id()).orElseThrow().address());
    }

    private String now(AuthenticatorTwin phone) {
        return phone.codeAt(clock.instant());
    }

    /** Fits no step near: the last digit of the present code, and of its neighbours, is avoided. */
    private String wrong(AuthenticatorTwin phone) {
        var right = Arrays.asList(
                phone.codeAt(clock.instant().minusSeconds(30)),
                phone.codeAt(clock.instant()),
                phone.codeAt(clock.instant().plusSeconds(30)));
        return Stream.of("000000", "111111", "222222", "333333")
                .filter(code -> !right.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static String read(QrPicture picture) throws Exception {
        int scale = 4;
        int width = picture.size() * scale;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        for (MatchResult module : Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(picture.path())
                .results()
                .toList()) {
            int x = Integer.parseInt(module.group(1)) * scale;
            int y = Integer.parseInt(module.group(2)) * scale;
            for (int line = y; line < y + scale; line++) {
                Arrays.fill(pixels, line * width + x, line * width + x + scale, 0x000000);
            }
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(image).getText();
    }
}
