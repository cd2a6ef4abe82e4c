package fr.societaire.identity;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class AccountsTest {
    private static final String NEW_PASSWORD = "Brume-sur-Galets-48";

    @Inject
    Accounts accounts;

    @Inject
    AccountIntake intake;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    SignIn signIn;

    @Inject
    IdentityTown town;

    @Inject
    PasswordHashing hashing;

    @Inject
    TestClock clock;

    @Inject
    Heard heard;

    @BeforeEach
    void silence() {
        heard.forget();
    }

    @Test
    void a_first_password_opens_an_account_that_signs_in_by_number_and_email() {
        town.isMember(CAMILLE, EMAIL);
        assertThat(accounts.exists(CAMILLE)).isFalse();
        assertThat(accounts.createAccount(CAMILLE, NEW_PASSWORD)).isEqualTo(new PasswordOutcome.Accepted());
        assertThat(accounts.exists(CAMILLE)).isTrue();
        assertThat(signIn.submit("10000001", NEW_PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(signIn.submit(EMAIL, NEW_PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
    }

    @Test
    void a_second_account_is_refused() {
        town.camilleHasAnAccount();
        assertThatThrownBy(() -> accounts.createAccount(CAMILLE, NEW_PASSWORD))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage(Refusal.STALE.name());
        assertThatThrownBy(() -> accounts.changePassword(
                        new MemberNumber("99999999"), NEW_PASSWORD, PasswordChangeCause.RECOVERY))
                .hasMessage(Refusal.NOT_FOUND.name());
    }

    @Test
    void a_changed_password_replaces_the_old_one_ends_every_session_and_is_announced() {
        town.camilleHasAnAccount();
        var session = sessions.open(CAMILLE, Set.of(SignInFactor.PASSWORD), HOME);
        assertThat(accounts.changePassword(CAMILLE, NEW_PASSWORD, PasswordChangeCause.RECOVERY))
                .isEqualTo(new PasswordOutcome.Accepted());
        assertThat(sessions.resume(session.token())).isEmpty();
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
        assertThat(signIn.submit("10000001", NEW_PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(heard.events())
                .extracting(PasswordChanged::member, PasswordChanged::cause)
                .containsExactly(tuple(CAMILLE, PasswordChangeCause.RECOVERY));
    }

    @Test
    void the_password_he_has_already_is_refused_and_nothing_changes() {
        town.camilleHasAnAccount();
        var session = sessions.open(CAMILLE, Set.of(SignInFactor.PASSWORD), HOME);
        var refused =
                (PasswordOutcome.Refused) accounts.changePassword(CAMILLE, PASSWORD, PasswordChangeCause.RECOVERY);
        assertThat(refused.rules())
                .filteredOn(rule -> !rule.met())
                .extracting(PasswordRuleView::code)
                .containsExactly("DIFFERENT");
        assertThat(sessions.resume(session.token())).isPresent();
        assertThat(heard.events()).isEmpty();
    }

    @Test
    void a_new_password_differs_from_the_last_five_and_the_sixth_may_come_back() {
        town.camilleHasAnAccount();
        for (int n = 1; n <= 4; n++) {
            clock.advance(Duration.ofDays(30));
            assertThat(changedTo(NEW_PASSWORD + "-" + n)).isEqualTo(new PasswordOutcome.Accepted());
        }
        assertThat(unmet(changedTo(PASSWORD))).containsExactly("DIFFERENT");
        assertThat(unmet(changedTo(NEW_PASSWORD + "-2"))).containsExactly("DIFFERENT");
        assertThat(changedTo(NEW_PASSWORD + "-5")).isEqualTo(new PasswordOutcome.Accepted());
        assertThat(changedTo(PASSWORD)).isEqualTo(new PasswordOutcome.Accepted());
        assertThat(town.text("select count(*) from identity_former_password")).isEqualTo("4");
        assertThat(town.text("select string_agg(password_hash, ' ') from identity_former_password"))
                .doesNotContain(NEW_PASSWORD)
                .contains("$argon2id$");
    }

    @Test
    void the_former_ones_are_asked_only_when_the_other_rules_are_met_and_at_saving() {
        town.camilleHasAnAccount();
        assertThat(StatementLog.of(() -> changedTo("courte-7A"))).noneMatch(sql -> sql.contains("former_password"));
        assertThat(StatementLog.of(() -> passwords.review(CAMILLE, NEW_PASSWORD)))
                .noneMatch(sql -> sql.contains("former_password"));
        assertThat(StatementLog.of(() -> changedTo(NEW_PASSWORD))).anyMatch(sql -> sql.contains("former_password"));
    }

    @Test
    void saving_costs_one_computation_for_each_of_the_last_five_and_one_more() {
        town.camilleHasAnAccount();
        IntStream.range(0, 7).forEach(n -> changedTo(NEW_PASSWORD + "-" + n));
        long before = hashing.computed();
        assertThat(changedTo(NEW_PASSWORD)).isEqualTo(new PasswordOutcome.Accepted());
        assertThat(hashing.computed() - before).isEqualTo(6);
    }

    private PasswordOutcome changedTo(String password) {
        return accounts.changePassword(CAMILLE, password, PasswordChangeCause.RECOVERY);
    }

    private static List<String> unmet(PasswordOutcome outcome) {
        return ((PasswordOutcome.Refused) outcome)
                .rules().stream()
                        .filter(rule -> !rule.met())
                        .map(PasswordRuleView::code)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "camille.bernard@example.fr-A7, NOT_ABOUT_YOU",
        "Granit-10000001-Brume, NOT_ABOUT_YOU",
        "Granit-azerty-Brume7, NO_OBVIOUS_SEQUENCE",
        "Camille-Bernard-77, NOT_ABOUT_YOU",
        "Granit-12031984-x, NOT_ABOUT_YOU",
        "Mutuelle-des-Rives-77, NOT_ABOUT_YOU",
        "courte-7A, STRONG",
        "Marseille13!, NOT_COMMON",
        "jetaimemonchat, NOT_COMMON"
    })
    void a_weak_password_is_refused_with_the_rule_it_breaks(String weak, String rule) {
        town.isMember(CAMILLE, EMAIL);
        var refused = (PasswordOutcome.Refused) accounts.createAccount(CAMILLE, weak);
        assertThat(refused.rules())
                .filteredOn(r -> !r.met())
                .extracting(PasswordRuleView::code)
                .contains(rule);
        assertThat(accounts.exists(CAMILLE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse2026",
                "Motdepasse2026!",
                "Azertyuiop123!",
                "Marseille13!",
                "Soleil-Soleil-1",
                "jetaimemonchat",
                "thomasnicolas13",
                "P@ssw0rd1234!"
            })
    void what_the_french_choose_is_common(String common) {
        assertThat(passwords.review(CAMILLE, common).rules())
                .filteredOn(rule -> rule.code().equals("NOT_COMMON"))
                .singleElement()
                .matches(rule -> !rule.met());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brume-sur-Galets-48",
                "le phare tourne encore quand la nuit tombe",
                "xK7!vQ2#mZ9p",
                "Quai$Lent7Bruine"
            })
    void what_nobody_guesses_is_accepted(String good) {
        assertThat(passwords.review(CAMILLE, good).rules()).allMatch(PasswordRuleView::met);
    }

    @Test
    void the_longest_password_is_judged_in_a_blink() {
        String longest = "aB3$".repeat(32);
        long begun = System.nanoTime();
        passwords.review(CAMILLE, longest);
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
    }

    @Test
    void every_rule_has_its_sentence() {
        assertThat(passwords.rules())
                .hasSize(5)
                .allMatch(rule -> !rule.sentence().isBlank() && !rule.met());
    }

    @Test
    void the_portfolio_may_be_taken_in_twice_and_never_undoes_a_password() {
        town.camilleHasAnAccount();
        accounts.changePassword(CAMILLE, NEW_PASSWORD, PasswordChangeCause.BY_MEMBER);
        town.camilleHasAnAccount();
        assertThat(signIn.submit("10000001", NEW_PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
    }

    @Test
    void the_portfolio_brings_names_up_to_date() {
        town.camilleHasAnAccount();
        intake.accept(List.of(new AccountRecord(
                CAMILLE,
                Optional.empty(),
                List.of(new ContractNumber("HAB00012002")),
                List.of(" Nouvelle@Example.fr "))));
        assertThat(signIn.submit("nouvelle@example.fr", PASSWORD, HOME))
                .isInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(signIn.submit("HAB00012002", PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(signIn.submit(EMAIL, PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.Refused.class);
    }

    @Test
    void a_hash_that_is_none_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> new AccountRecord(CAMILLE, Optional.of("$2b$motdepasse"), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("motdepasse");
    }

    /** Hears what is announced. */
    @ApplicationScoped
    static class Heard {
        private final List<PasswordChanged> events = new ArrayList<>();

        List<PasswordChanged> events() {
            return List.copyOf(events);
        }

        void forget() {
            events.clear();
        }

        void hear(@Observes PasswordChanged event) {
            events.add(event);
        }
    }
}
