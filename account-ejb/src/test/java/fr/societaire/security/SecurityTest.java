package fr.societaire.security;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.MemberSessions;
import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.OwnPassword;
import fr.societaire.identity.OwnPasswordOutcome;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.journal.Deed;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestCaller;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class SecurityTest {
    private static final Set<SignInFactor> BOTH = Set.of(SignInFactor.PASSWORD, SignInFactor.EMAIL_CODE);
    private static final SignInOrigin SPAIN = new SignInOrigin("198.51.100.9", "Mozilla/5.0 (iPhone) Safari/604.1");
    private static final String ANOTHER = "Trois-Phares-Au-Large-9!";
    private static final Pattern LINK = Pattern.compile("/alerte/([A-Za-z0-9_-]{43})");

    @Inject
    MySecurity security;

    @Inject
    Alarm alarm;

    @Inject
    MyDevices devices;

    @Inject
    OwnPassword password;

    @Inject
    Sessions sessions;

    @Inject
    MemberSessions mine;

    @Inject
    SignIn signIn;

    @Inject
    PasswordHashing hashing;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @Inject
    TestCaller caller;

    @BeforeEach
    void camille() {
        town.camilleHasAnAccount();
        caller.signIn(CAMILLE);
    }

    @Test
    void the_first_sign_in_is_no_surprise_and_one_from_elsewhere_is_told_once() {
        sessions.open(CAMILLE, BOTH, HOME);
        assertThat(messages()).isZero();
        sessions.open(CAMILLE, BOTH, SPAIN);
        assertThat(messages()).isEqualTo(1);
        assertThat(town.lastText()).contains("Safari sur iPhone", "Barcelone, Espagne", "/alerte/");
        sessions.open(CAMILLE, BOTH, SPAIN);
        assertThat(messages()).as("now a habit").isEqualTo(1);
    }

    @Test
    void who_has_no_email_is_told_by_text_message() {
        var julien = new MemberNumber("10000002");
        town.hasAccount(julien, null, "+33639980102");
        sessions.open(julien, BOTH, HOME);
        sessions.open(julien, BOTH, SPAIN);
        assertThat(town.text("select recipient from outbox_message")).isEqualTo("+33639980102");
        assertThat(town.lastText()).contains("/alerte/");
    }

    @Test
    void looking_at_the_link_does_nothing_and_the_button_closes_the_space_once() {
        OpenedSession home = sessions.open(CAMILLE, BOTH, HOME);
        OpenedSession strange = sessions.open(CAMILLE, BOTH, SPAIN);
        String token = token();
        assertThat(alarm.look(token)).isEqualTo(new AlarmOutcome.Ready());
        assertThat(alarm.look(token)).isEqualTo(new AlarmOutcome.Ready());
        assertThat(sessions.resume(strange.token())).isPresent();

        assertThat(alarm.raise(token)).isInstanceOf(AlarmOutcome.Raised.class);
        assertThat(sessions.resume(strange.token())).isEmpty();
        assertThat(sessions.resume(home.token())).isEmpty();
        assertThat(signIn.submit("10000001", PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.Frozen.class);
        assertThat(alarm.raise(token)).isEqualTo(new AlarmOutcome.AlreadyRaised(clock.instant()));
        assertThat(security.history(CAMILLE, 1).events())
                .extracting(EventView::deed)
                .contains(Deed.INCIDENT_REPORTED, Deed.FROZEN);
    }

    @Test
    void a_link_lives_a_week_and_a_forged_one_never() {
        sessions.open(CAMILLE, BOTH, HOME);
        sessions.open(CAMILLE, BOTH, SPAIN);
        String token = token();
        clock.advance(Duration.ofDays(7));
        assertThat(alarm.raise(token)).isEqualTo(new AlarmOutcome.Over());
        assertThat(alarm.raise("x".repeat(43))).isEqualTo(new AlarmOutcome.Over());
        assertThat(alarm.look("")).isEqualTo(new AlarmOutcome.Over());
    }

    @Test
    void sessions_are_listed_with_their_places_and_ended_one_by_one() {
        OpenedSession home = sessions.open(CAMILLE, BOTH, HOME);
        clock.advance(Duration.ofMinutes(2));
        OpenedSession strange = sessions.open(CAMILLE, BOTH, SPAIN);
        var listed = security.sessions(CAMILLE);
        assertThat(listed)
                .extracting(one -> one.place().orElse("?"))
                .containsExactly("Barcelone, Espagne", "Paris, France");
        assertThat(listed.getFirst().session().id())
                .isEqualTo(mine.idOf(strange.token()).orElseThrow());
        security.endSession(CAMILLE, listed.getFirst().session().id());
        assertThat(sessions.resume(strange.token())).isEmpty();
        assertThat(sessions.resume(home.token())).isPresent();
        assertThat(security.sessions(CAMILLE)).hasSize(1);
        assertThat(security.history(CAMILLE, 1).events().getFirst().deed()).isEqualTo(Deed.SESSION_ENDED);
    }

    @Test
    void all_others_end_and_this_one_goes_on() {
        OpenedSession home = sessions.open(CAMILLE, BOTH, HOME);
        OpenedSession strange = sessions.open(CAMILLE, BOTH, SPAIN);
        UUID here = mine.idOf(home.token()).orElseThrow();
        assertThat(security.endOtherSessions(CAMILLE, here)).isEqualTo(1);
        assertThat(sessions.resume(home.token())).isPresent();
        assertThat(sessions.resume(strange.token())).isEmpty();
        assertThat(security.endOtherSessions(CAMILLE, here)).isZero();
    }

    @Test
    void nobody_ends_another_members_session() {
        OpenedSession home = sessions.open(CAMILLE, BOTH, HOME);
        UUID id = mine.idOf(home.token()).orElseThrow();
        assertThatThrownBy(() -> security.endSession(new MemberNumber("10000002"), id))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(sessions.resume(home.token())).isPresent();
    }

    @Test
    void a_member_changes_his_password_and_stays_where_he_is() {
        OpenedSession home = sessions.open(CAMILLE, BOTH, HOME);
        OpenedSession strange = sessions.open(CAMILLE, BOTH, SPAIN);
        UUID here = mine.idOf(home.token()).orElseThrow();
        clock.advance(Duration.ofMinutes(1));
        assertThat(password.change(CAMILLE, PASSWORD, ANOTHER, here)).isEqualTo(new OwnPasswordOutcome.Changed());
        assertThat(sessions.resume(home.token())).isPresent();
        assertThat(sessions.resume(strange.token())).isEmpty();
        assertThat(password.changedAt(CAMILLE)).contains(clock.instant());
        assertThat(town.text("select count(*) from outbox_message where message_key like 'password-changed-%'"))
                .as("on both channels")
                .isEqualTo("2");
        assertThat(security.history(CAMILLE, 1).events().getFirst().deed()).isEqualTo(Deed.PASSWORD_CHANGED);
    }

    @Test
    void the_present_password_is_asked_for_and_guessed_five_times_at_most() {
        var nowhere = new UUID(0, 1);
        for (int i = 0; i < 5; i++) {
            assertThat(password.change(CAMILLE, "Autre-Chose-77", ANOTHER, nowhere))
                    .isEqualTo(new OwnPasswordOutcome.WrongCurrent());
        }
        assertThat(password.change(CAMILLE, PASSWORD, ANOTHER, nowhere))
                .isEqualTo(new OwnPasswordOutcome.Wait(TestClock.NOON.plus(Duration.ofMinutes(15))));
        clock.advance(Duration.ofMinutes(15));
        assertThat(password.change(CAMILLE, PASSWORD, "court", nowhere)).isInstanceOf(OwnPasswordOutcome.Weak.class);
        assertThat(password.change(CAMILLE, PASSWORD, PASSWORD, nowhere))
                .isEqualTo(new OwnPasswordOutcome.SameAsBefore());
        assertThat(password.change(CAMILLE, PASSWORD, ANOTHER, nowhere)).isEqualTo(new OwnPasswordOutcome.Changed());
    }

    @Test
    void a_password_among_the_most_used_is_asked_to_be_changed_at_the_next_sign_in() {
        var julien = new MemberNumber("10000002");
        town.hasAccount(julien, hashing.hash("Azertyuiop").orElseThrow().phc(), "julien.petit@example.fr");
        OpenedSession open = sessions.open(julien, BOTH, HOME);
        assertThat(sessions.resume(open.token()).orElseThrow().required()).isEmpty();
        signIn.submit("10000002", "Azertyuiop", HOME);
        assertThat(sessions.resume(open.token()).orElseThrow().required())
                .containsExactly(RequiredAction.CHANGE_PASSWORD);
        password.change(julien, "Azertyuiop", ANOTHER, mine.idOf(open.token()).orElseThrow());
        assertThat(sessions.resume(open.token()).orElseThrow().required()).isEmpty();
    }

    @Test
    void a_good_password_is_left_alone() {
        OpenedSession open = sessions.open(CAMILLE, BOTH, HOME);
        signIn.submit("10000001", PASSWORD, HOME);
        assertThat(sessions.resume(open.token()).orElseThrow().required()).isEmpty();
    }

    @Test
    void three_failures_in_a_week_are_worth_a_word() {
        signIn.submit("10000001", "Autre-Chose-77", HOME);
        signIn.submit("10000001", "Autre-Chose-78", HOME);
        assertThat(security.overview(CAMILLE).worrying()).isFalse();
        signIn.submit("10000001", "Autre-Chose-79", HOME);
        Overview overview = security.overview(CAMILLE);
        assertThat(overview.worrying()).isTrue();
        assertThat(overview.failures()).isEqualTo(3);
        assertThat(overview.recent().getFirst().place()).contains("Paris, France");
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertThat(security.overview(CAMILLE).worrying()).as("a week later").isFalse();
    }

    @Test
    void a_page_of_history_costs_the_same_however_long_it_is() {
        sessions.open(CAMILLE, BOTH, HOME);
        int few = StatementLog.of(() -> security.history(CAMILLE, 1)).size();
        for (int i = 0; i < 30; i++) {
            sessions.open(CAMILLE, BOTH, HOME);
        }
        assertThat(StatementLog.of(() -> security.history(CAMILLE, 1))).hasSize(few);
        assertThat(security.history(CAMILLE, 1).hasOlder()).isTrue();
        assertThat(security.history(CAMILLE, 2).hasOlder()).isFalse();
        assertThat(security.history(CAMILLE, 2).hasNewer()).isTrue();
    }

    @Test
    void a_member_without_device_has_none_and_cannot_forget_another() {
        assertThat(devices.of(CAMILLE)).isEmpty();
        assertThatThrownBy(() -> devices.forget(CAMILLE, "7")).isInstanceOf(BusinessRefusal.class);
    }

    private String token() {
        var link = LINK.matcher(town.lastText());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long messages() {
        return Long.parseLong(town.text("select count(*) from outbox_message"));
    }
}
