package fr.societaire.staff;

import static fr.societaire.staff.StaffRoom.COLIN;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static fr.societaire.staff.StaffRoom.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.factor.AuthenticatorTwin;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Telephone;
import fr.societaire.staff.domain.StaffId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class StaffPasswordsTest {
    private static final String ADDRESS = "198.51.100.4";
    private static final String NEUF = "conseil.neuf";
    private static final String NEUF_MAIL = NEUF + "@example.fr";
    private static final String MARTIN_MAIL = MARTIN + "@example.fr";
    private static final String CHOSEN = "Brume-Légère-7-Voiles";
    private static final NewStaffPassword CLOSED = new NewStaffPassword.Closed();
    private static final NewStaffPassword DONE = new NewStaffPassword.Chosen();

    @Inject
    StaffPasswords passwords;

    @Inject
    StaffSignIn signIn;

    @Inject
    StaffSessions sessions;

    @Inject
    StaffIntake intake;

    @Inject
    StaffRoom room;

    @Inject
    Telephone telephone;

    @Inject
    IdentityTown database;

    @Inject
    TestClock clock;

    @BeforeEach
    void staff() {
        telephone.empty();
        room.isStaffed();
    }

    @Test
    void whoever_has_no_password_is_written_to_once_however_often_the_list_is_read() {
        isOnTheList(NEUF_MAIL);
        clock.advance(Duration.ofDays(6));
        isOnTheList(NEUF_MAIL);
        assertThat(telephone.messages()).hasSize(1);
        var letter = (EmailMessage) telephone.messagesTo(NEUF_MAIL).getFirst();
        assertThat(letter.subject()).doesNotContain(token(NEUF_MAIL));
        assertThat(letter.text()).contains(NEUF);
        assertThat(letter.key()).doesNotContain(token(NEUF_MAIL));
    }

    @Test
    void the_link_leads_to_a_password_and_then_to_an_application() {
        isOnTheList(NEUF_MAIL);
        String token = token(NEUF_MAIL);
        for (int scanner = 0; scanner < 5; scanner++) {
            assertThat(passwords.holder(token).orElseThrow().pseudonym()).isEqualTo("Neuf");
        }
        assertThat(passwords.choose(token, CHOSEN)).isEqualTo(DONE);
        var view = signIn.attempt(attempt(NEUF, CHOSEN)).orElseThrow();
        assertThat(view.enrolment()).isPresent();
        assertThat(passwords.holder(token)).isEmpty();
        assertThat(passwords.choose(token, CHOSEN + "-2")).isEqualTo(CLOSED);
        assertThat(database.text("select password_hash from staff_account where staff_id = 'conseil.neuf'"))
                .startsWith("$argon2id$");
    }

    @Test
    void a_double_click_chooses_once() throws Exception {
        isOnTheList(NEUF_MAIL);
        String token = token(NEUF_MAIL);
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<NewStaffPassword> click = () -> passwords.choose(token, CHOSEN);
            var outcomes = clicks.invokeAll(List.of(click, click));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(DONE, CLOSED);
        }
    }

    @Test
    void a_weak_password_changes_nothing_and_the_link_still_opens() {
        isOnTheList(NEUF_MAIL);
        String token = token(NEUF_MAIL);
        for (String weak : List.of("", "Court-1!", "Motdepasse2026!", "Conseil.Neuf-2026!", PASSWORD.repeat(12))) {
            assertThat(passwords.choose(token, weak)).isInstanceOf(NewStaffPassword.Weak.class);
        }
        assertThat(passwords.choose(token, CHOSEN)).isEqualTo(DONE);
    }

    @Test
    void the_invitation_opens_for_seven_days_and_is_then_sent_again_with_the_next_list() {
        isOnTheList(NEUF_MAIL);
        String first = token(NEUF_MAIL);
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(passwords.holder(first)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(passwords.choose(first, CHOSEN)).isEqualTo(CLOSED);
        isOnTheList(NEUF_MAIL);
        assertThat(telephone.messagesTo(NEUF_MAIL)).hasSize(2);
        assertThat(passwords.choose(token(NEUF_MAIL), CHOSEN)).isEqualTo(DONE);
    }

    @Test
    void another_address_on_the_list_is_written_to_and_the_link_at_the_old_one_is_dead() {
        isOnTheList(NEUF_MAIL);
        String old = token(NEUF_MAIL);
        isOnTheList("neuf@example.net");
        assertThat(passwords.choose(old, CHOSEN)).isEqualTo(CLOSED);
        assertThat(passwords.choose(token("neuf@example.net"), CHOSEN)).isEqualTo(DONE);
    }

    @Test
    void who_has_left_chooses_nothing_even_if_he_comes_back() {
        isOnTheList(NEUF_MAIL);
        String old = token(NEUF_MAIL);
        room.isStaffed();
        assertThat(passwords.choose(old, CHOSEN)).isEqualTo(CLOSED);
        isOnTheList(NEUF_MAIL);
        assertThat(passwords.choose(old, CHOSEN)).isEqualTo(CLOSED);
        assertThat(telephone.messagesTo(NEUF_MAIL)).hasSize(2);
    }

    @Test
    void a_forgotten_password_is_replaced_within_half_an_hour_by_the_newest_link() {
        String first = forgotten();
        String second = forgotten();
        assertThat(passwords.choose(first, CHOSEN)).isEqualTo(CLOSED);
        clock.advance(Duration.ofMinutes(30));
        assertThat(passwords.choose(second, CHOSEN)).isEqualTo(CLOSED);
        assertThat(passwords.choose(forgotten(), CHOSEN)).isEqualTo(DONE);
        assertThat(signIn.submit(MARTIN, PASSWORD)).isEqualTo(new StaffFirstStep.Refused());
    }

    @Test
    void another_password_ends_sessions_and_sign_ins_and_keeps_the_application() {
        String attempt = attempt(MARTIN, PASSWORD);
        var phone = AuthenticatorTwin.scanning(
                signIn.attempt(attempt).orElseThrow().enrolment().orElseThrow().address());
        var in = (StaffSecondStep.SignedIn) signIn.verify(attempt, phone.codeAt(clock.instant()), ADDRESS);
        String between = attempt(MARTIN, PASSWORD);
        assertThat(passwords.choose(forgotten(), CHOSEN)).isEqualTo(DONE);
        assertThat(sessions.resume(in.session().token())).isEmpty();
        assertThat(signIn.attempt(between)).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        String next = attempt(MARTIN, CHOSEN);
        assertThat(signIn.attempt(next).orElseThrow().enrolment()).isEmpty();
        assertThat(signIn.verify(next, phone.codeAt(clock.instant()), ADDRESS))
                .isInstanceOf(StaffSecondStep.SignedIn.class);
    }

    @Test
    void whoever_is_named_the_answer_and_the_counters_are_the_same() {
        for (String name : List.of(MARTIN, "conseil.personne", "10000001", "", " CONSEIL.PERSONNE ")) {
            int before = counted();
            assertThat(passwords.ask(name, ADDRESS)).isEqualTo(new StaffLinkRequest.Taken());
            assertThat(counted() - before).isEqualTo(2);
        }
        assertThat(telephone.messages()).hasSize(1);
    }

    @Test
    void a_name_asked_for_too_often_is_answered_alike_and_written_to_no_more() {
        for (int i = 0; i < 5; i++) {
            assertThat(passwords.ask(MARTIN, ADDRESS)).isEqualTo(new StaffLinkRequest.Taken());
        }
        assertThat(telephone.messagesTo(MARTIN_MAIL)).hasSize(3);
        clock.advance(Duration.ofHours(1));
        forgotten();
        assertThat(telephone.messagesTo(MARTIN_MAIL)).hasSize(4);
    }

    @Test
    void a_network_that_asks_too_often_is_told_to_wait() {
        for (int i = 0; i < 20; i++) {
            assertThat(passwords.ask("conseil.personne" + i, ADDRESS)).isEqualTo(new StaffLinkRequest.Taken());
        }
        assertThat(passwords.ask(COLIN, ADDRESS)).isInstanceOf(StaffLinkRequest.Wait.class);
        assertThat(passwords.ask(COLIN, "203.0.113.9")).isEqualTo(new StaffLinkRequest.Taken());
    }

    @Test
    void whoever_asks_in_the_name_of_somebody_invited_takes_no_time_from_him() {
        isOnTheList(NEUF_MAIL);
        passwords.ask(NEUF, ADDRESS);
        clock.advance(Duration.ofDays(6));
        assertThat(passwords.choose(token(NEUF_MAIL), CHOSEN)).isEqualTo(DONE);
    }

    private void isOnTheList(String mail) {
        intake.accept(List.of(
                StaffRoom.record(MARTIN, "Martin", Set.of(StaffRole.ADVISOR), Optional.empty()),
                new StaffRecord(new StaffId(NEUF), "Neuf", mail, Set.of(StaffRole.ADVISOR), Optional.empty())));
    }

    private String forgotten() {
        assertThat(passwords.ask(" Conseil.Martin ", ADDRESS)).isEqualTo(new StaffLinkRequest.Taken());
        return token(MARTIN_MAIL);
    }

    private String token(String mail) {
        String link = telephone.linkSentTo(mail);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private String attempt(String name, String password) {
        return ((StaffFirstStep.SecondFactorAwaited) signIn.submit(name, password)).attemptToken();
    }

    private int counted() {
        return Integer.parseInt(database.text("select coalesce(sum(spent), 0) from throttle_count"));
    }
}
