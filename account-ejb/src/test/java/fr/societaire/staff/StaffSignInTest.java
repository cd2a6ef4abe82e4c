package fr.societaire.staff;

import static fr.societaire.staff.StaffRoom.MARTIN;
import static fr.societaire.staff.StaffRoom.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.factor.AuthenticatorTwin;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.SessionEnd;
import fr.societaire.identity.internal.PasswordHashing;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class StaffSignInTest {
    private static final String ADDRESS = "198.51.100.4";

    @Inject
    StaffSignIn signIn;

    @Inject
    StaffSessions sessions;

    @Inject
    StaffIntake intake;

    @Inject
    StaffRoom room;

    @Inject
    PasswordHashing hashing;

    @Inject
    IdentityTown database;

    @Inject
    TestClock clock;

    @BeforeEach
    void staff() {
        room.isStaffed();
    }

    @Test
    void the_first_time_an_application_is_enrolled_and_then_asked_for() {
        String attempt = attempt();
        var view = signIn.attempt(attempt).orElseThrow();
        var phone = AuthenticatorTwin.scanning(view.enrolment().orElseThrow().address());
        assertThat(view.staff().pseudonym()).isEqualTo("Martin");
        assertThat(signIn.verify(attempt, wrong(phone), ADDRESS)).isEqualTo(new StaffSecondStep.WrongCode());
        assertThat(signIn.verify(attempt, phone.codeAt(clock.instant()), ADDRESS))
                .isInstanceOf(StaffSecondStep.SignedIn.class);
        assertThat(signIn.attempt(attempt)).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        String next = attempt();
        assertThat(signIn.attempt(next).orElseThrow().enrolment()).isEmpty();
        String code = phone.codeAt(clock.instant());
        assertThat(signIn.verify(next, code, ADDRESS)).isInstanceOf(StaffSecondStep.SignedIn.class);
        assertThat(signIn.verify(attempt(), code, ADDRESS)).isEqualTo(new StaffSecondStep.Replayed());
    }

    @Test
    void without_the_second_step_there_is_no_session() {
        assertThat(signIn.verify("nothing", "000000", ADDRESS)).isEqualTo(new StaffSecondStep.AttemptOver());
        String attempt = attempt();
        clock.advance(Duration.ofMinutes(10));
        assertThat(signIn.attempt(attempt)).isEmpty();
        assertThat(sessions.resume(attempt)).isEmpty();
    }

    @Test
    void wrong_nobody_gone_and_not_yet_invited_are_answered_alike_after_one_computation() {
        intake.accept(List.of(
                StaffRoom.record(MARTIN, "Martin", Set.of(StaffRole.ADVISOR), Optional.empty()),
                StaffRoom.record("conseil.neuf", "Neuf", Set.of(StaffRole.ADVISOR), Optional.empty())));
        for (String name : List.of(MARTIN, "conseil.faure", "conseil.neuf", "conseil.personne", "10000001", "")) {
            long before = hashing.computed();
            String password = name.equals(MARTIN) ? "Autre-Chose-77" : PASSWORD;
            assertThat(signIn.submit(name, password)).isEqualTo(new StaffFirstStep.Refused());
            assertThat(hashing.computed() - before).isEqualTo(1);
        }
    }

    @Test
    void five_failures_make_even_the_right_password_wait_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.submit(MARTIN, "Autre-Chose-77")).isEqualTo(new StaffFirstStep.Refused());
        }
        assertThat(signIn.submit(MARTIN, PASSWORD)).isEqualTo(new StaffFirstStep.Refused());
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn.submit(MARTIN, PASSWORD)).isInstanceOf(StaffFirstStep.SecondFactorAwaited.class);
    }

    @Test
    void right_passwords_use_no_try_up() {
        for (int i = 0; i < 8; i++) {
            attempt();
        }
    }

    @Test
    void of_forty_guesses_at_once_five_are_judged() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<StaffFirstStep> wrong = () -> signIn.submit(MARTIN, "Autre-Chose-77");
            for (var guess :
                    threads.invokeAll(Stream.generate(() -> wrong).limit(40).toList())) {
                assertThat(guess.get()).isNotInstanceOf(StaffFirstStep.SecondFactorAwaited.class);
            }
        }
        assertThat(database.text("select failures from staff_account where staff_id = 'conseil.martin'"))
                .isEqualTo("5");
        assertThat(signIn.submit(MARTIN, PASSWORD)).isEqualTo(new StaffFirstStep.Refused());
    }

    @Test
    void a_second_session_ends_the_first() {
        var phone = enrolled();
        OpenedStaffSession first = in(phone);
        clock.advance(Duration.ofMinutes(1));
        OpenedStaffSession second = in(phone);
        assertThat(sessions.resume(first.token())).isEmpty();
        assertThat(sessions.endOf(first.token())).isEqualTo(SessionEnd.REVOKED);
        assertThat(sessions.resume(second.token()).orElseThrow().staff().id().value())
                .isEqualTo(MARTIN);
    }

    @Test
    void it_idles_after_ten_minutes_and_lasts_eight_hours() {
        var phone = enrolled();
        String idle = in(phone).token();
        clock.advance(Duration.ofMinutes(11).plusSeconds(1));
        assertThat(sessions.resume(idle)).isEmpty();
        String busy = in(phone).token();
        for (int i = 0; i < 8 * 6 - 1; i++) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(sessions.resume(busy)).isPresent();
        }
        clock.advance(Duration.ofMinutes(10));
        assertThat(sessions.resume(busy)).isEmpty();
    }

    @Test
    void who_leaves_the_insurer_is_out_with_the_next_request() {
        String token = in(enrolled()).token();
        intake.accept(List.of(StaffRoom.record("conseil.faure", "Faure", Set.of(StaffRole.ADVISOR), Optional.empty())));
        assertThat(sessions.resume(token)).isEmpty();
        assertThat(signIn.submit(MARTIN, PASSWORD)).isEqualTo(new StaffFirstStep.Refused());
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_request() {
        String token = in(enrolled()).token();
        intake.accept(List.of(StaffRoom.record(MARTIN, "Martin", Set.of(StaffRole.TECHNICIAN), Optional.empty())));
        assertThat(sessions.resume(token).orElseThrow().staff().roles()).containsExactly(StaffRole.TECHNICIAN);
    }

    private String attempt() {
        return ((StaffFirstStep.SecondFactorAwaited) signIn.submit(" Conseil.Martin ", PASSWORD)).attemptToken();
    }

    private AuthenticatorTwin enrolled() {
        String attempt = attempt();
        var phone = AuthenticatorTwin.scanning(
                signIn.attempt(attempt).orElseThrow().enrolment().orElseThrow().address());
        signIn.verify(attempt, phone.codeAt(clock.instant()), ADDRESS);
        clock.advance(Duration.ofMinutes(1));
        return phone;
    }

    private OpenedStaffSession in(AuthenticatorTwin phone) {
        return ((StaffSecondStep.SignedIn) signIn.verify(attempt(), phone.codeAt(clock.instant()), ADDRESS)).session();
    }

    private String wrong(AuthenticatorTwin phone) {
        return phone.codeAt(clock.instant()).equals("000000") ? "000001" : "000000";
    }
}
