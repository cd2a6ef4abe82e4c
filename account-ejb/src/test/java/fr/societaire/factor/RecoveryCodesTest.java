package fr.societaire.factor;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.Telephone;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class RecoveryCodesTest {
    private static final FactorOwner OWNER = FactorOwner.of(CAMILLE);

    @Inject
    RecoveryCodes codes;

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
    void ten_are_made_and_none_is_kept_in_clear() {
        List<String> made = codes.make(OWNER);
        assertThat(made)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJ-NP-TV-Z]{5}-[0-9A-HJ-NP-TV-Z]{5}"));
        assertThat(codes.of(OWNER)).contains(new RecoveryCodesView(10, clock.instant()));
        String stored = town.text("select string_agg(digest, ' ') from factor_recovery_code");
        made.forEach(code -> assertThat(stored).doesNotContain(code).doesNotContain(code.replace("-", "")));
    }

    @Test
    void each_opens_once_and_its_owner_is_told_on_every_channel() {
        String code = codes.make(OWNER).get(3);
        assertThat(codes.check(OWNER, code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new RecoveryCodeCheck.Good(9));
        assertThat(codes.check(OWNER, code)).isEqualTo(new RecoveryCodeCheck.Used(clock.instant()));
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("code de secours a servi");
        assertThat(telephone.messagesTo(MOBILE).getLast().text())
                .contains("code de secours")
                .doesNotContain(code);
    }

    @Test
    void the_same_one_typed_eight_times_at_once_opens_once() throws Exception {
        String code = codes.make(OWNER).getFirst();
        try (var hands = Executors.newFixedThreadPool(8)) {
            Callable<RecoveryCodeCheck> typed = () -> codes.check(OWNER, code);
            var outcomes = hands.invokeAll(Collections.nCopies(8, typed)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes)
                    .filteredOn(RecoveryCodeCheck.Good.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(RecoveryCodeCheck.Used.class::isInstance)
                    .hasSize(7);
        }
    }

    @Test
    void ten_new_ones_replace_those_before() {
        String old = codes.make(OWNER).getFirst();
        String young = codes.make(OWNER).getFirst();
        assertThat(codes.check(OWNER, old)).isInstanceOf(RecoveryCodeCheck.Wrong.class);
        assertThat(codes.check(OWNER, young)).isEqualTo(new RecoveryCodeCheck.Good(9));
    }

    @Test
    void three_left_are_few() {
        List<String> made = codes.make(OWNER);
        made.subList(0, 6).forEach(code -> codes.check(OWNER, code));
        assertThat(codes.of(OWNER).orElseThrow().few()).isFalse();
        codes.check(OWNER, made.get(6));
        assertThat(codes.of(OWNER).orElseThrow()).isEqualTo(new RecoveryCodesView(3, clock.instant()));
        assertThat(codes.of(OWNER).orElseThrow().few()).isTrue();
    }

    @Test
    void another_owners_code_is_wrong_and_six_wrong_ones_pause() {
        var martin = FactorOwner.ofStaff("conseil.martin");
        String martins = codes.make(martin).getFirst();
        String hers = codes.make(OWNER).getFirst();
        for (int left = 5; left >= 0; left--) {
            assertThat(codes.check(OWNER, martins)).isEqualTo(new RecoveryCodeCheck.Wrong(left));
        }
        assertThat(codes.check(OWNER, hers))
                .isEqualTo(new RecoveryCodeCheck.Paused(clock.instant().plus(Duration.ofHours(24))));
        assertThat(codes.check(martin, martins)).isEqualTo(new RecoveryCodeCheck.Good(9));
    }

    @Test
    void who_has_none_has_none() {
        assertThat(codes.of(OWNER)).isEmpty();
        assertThat(codes.check(OWNER, "7K2M9-QXD4T")).isInstanceOf(RecoveryCodeCheck.Wrong.class);
    }
}
