package fr.societaire.desk;

import static fr.societaire.staff.StaffRoom.COLIN;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static fr.societaire.staff.StaffRoom.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.factor.AuthenticatorTwin;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.NewStaffPassword;
import fr.societaire.staff.StaffFirstStep;
import fr.societaire.staff.StaffIntake;
import fr.societaire.staff.StaffPasswords;
import fr.societaire.staff.StaffRoom;
import fr.societaire.staff.StaffSecondStep;
import fr.societaire.staff.StaffSessions;
import fr.societaire.staff.StaffSignIn;
import fr.societaire.staff.domain.StaffId;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ColleagueAccessTest {
    private static final String ADDRESS = "198.51.100.4";
    private static final StaffId FOR_MARTIN = new StaffId(MARTIN);
    private static final String MARTIN_MAIL = MARTIN + "@example.fr";
    private static final String CHOSEN = "Brume-Légère-7-Voiles";

    @Inject
    ColleagueAccess access;

    @Inject
    StaffSignIn signIn;

    @Inject
    StaffSessions sessions;

    @Inject
    StaffPasswords passwords;

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
        room.comesIn(COLIN);
    }

    @Test
    void who_has_lost_his_telephone_gets_a_new_access_and_the_old_one_opens_nothing() {
        String attempt = attempt(PASSWORD);
        var lost = AuthenticatorTwin.scanning(
                signIn.attempt(attempt).orElseThrow().enrolment().orElseThrow().address());
        var in = (StaffSecondStep.SignedIn) signIn.verify(attempt, lost.codeAt(clock.instant()), ADDRESS);
        String underway = attempt(PASSWORD);
        access.renew(FOR_MARTIN);
        assertThat(sessions.resume(in.session().token())).isEmpty();
        assertThat(signIn.attempt(underway)).isEmpty();
        assertThat(signIn.submit(MARTIN, PASSWORD)).isEqualTo(new StaffFirstStep.Refused());
        var letter = (EmailMessage) telephone.messagesTo(MARTIN_MAIL).getLast();
        assertThat(letter.text()).contains("renouvelé votre accès", MARTIN);
        assertThat(letter.subject()).doesNotContain(token());

        assertThat(passwords.choose(token(), CHOSEN)).isEqualTo(new NewStaffPassword.Chosen());
        clock.advance(Duration.ofMinutes(1));
        String begun = attempt(CHOSEN);
        assertThat(signIn.attempt(begun).orElseThrow().enrolment()).isPresent();
        assertThat(signIn.verify(begun, lost.codeAt(clock.instant()), ADDRESS))
                .as("the lost telephone")
                .isEqualTo(new StaffSecondStep.WrongCode());
    }

    @Test
    void an_application_drawn_and_not_confirmed_is_drawn_anew() {
        String attempt = attempt(PASSWORD);
        var seen = AuthenticatorTwin.scanning(
                signIn.attempt(attempt).orElseThrow().enrolment().orElseThrow().address());
        access.renew(FOR_MARTIN);
        passwords.choose(token(), CHOSEN);
        String begun = attempt(CHOSEN);
        assertThat(signIn.verify(begun, seen.codeAt(clock.instant()), ADDRESS))
                .isEqualTo(new StaffSecondStep.WrongCode());
    }

    @Test
    void it_is_written_by_whom() {
        String attempt = attempt(PASSWORD);
        var phone = AuthenticatorTwin.scanning(
                signIn.attempt(attempt).orElseThrow().enrolment().orElseThrow().address());
        signIn.verify(attempt, phone.codeAt(clock.instant()), ADDRESS);
        access.renew(FOR_MARTIN);
        assertThat(database.text(
                        "select string_agg(deed, ' ' order by id) from journal_entry where actor like '%Colin%'"))
                .isEqualTo("SECOND_FACTOR_CHANGED STAFF_ACCESS_RENEWED");
    }

    @Test
    void the_newest_letter_alone_opens_and_for_seven_days() {
        access.renew(FOR_MARTIN);
        String first = token();
        access.renew(FOR_MARTIN);
        assertThat(passwords.holder(first)).isEmpty();
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(passwords.holder(token())).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(passwords.holder(token())).isEmpty();
    }

    @Test
    void nobody_renews_his_own() {
        assertRefused(Refusal.NOT_ALLOWED, () -> access.renew(new StaffId(COLIN)));
        assertThat(signIn.submit(COLIN, PASSWORD)).isInstanceOf(StaffFirstStep.SecondFactorAwaited.class);
    }

    @Test
    void an_advisor_neither_sees_his_colleagues_nor_touches_them() {
        room.comesIn(FAURE);
        assertRefused(Refusal.NOT_ALLOWED, () -> access.page("", 1));
        assertRefused(Refusal.NOT_ALLOWED, () -> access.find(FOR_MARTIN));
        assertRefused(Refusal.NOT_ALLOWED, () -> access.renew(FOR_MARTIN));
        assertThat(signIn.submit(MARTIN, PASSWORD)).isInstanceOf(StaffFirstStep.SecondFactorAwaited.class);
    }

    @Test
    void who_has_left_is_not_found() {
        areOnTheList(1);
        assertRefused(Refusal.NOT_FOUND, () -> access.renew(FOR_MARTIN));
        assertThat(names("", 1)).containsExactly(COLIN, "conseil.n00");
    }

    @Test
    void a_long_list_has_pages_and_is_searched_by_letters() {
        areOnTheList(30);
        assertThat(names("", 1)).hasSize(25).startsWith(COLIN, "conseil.n00");
        assertThat(access.page("", 1).hasMore()).isTrue();
        assertThat(names("", 2)).hasSize(6).endsWith("conseil.n29");
        assertThat(access.page("", 2).hasMore()).isFalse();
        assertThat(names(" AGNÈS 1", 1)).hasSize(10).contains("conseil.n10");
        assertThat(names("%", 1)).isEmpty();
        assertThat(access.find(new StaffId("conseil.n07")).hasPassword()).isFalse();
        assertThat(access.find(new StaffId(COLIN)).hasPassword()).isTrue();
    }

    private void areOnTheList(int many) {
        intake.accept(Stream.concat(
                        Stream.of(StaffRoom.record(COLIN, "Colin", Set.of(StaffRole.SUPERVISOR), Optional.empty())),
                        IntStream.range(0, many)
                                .mapToObj(i -> StaffRoom.record(
                                        "conseil.n%02d".formatted(i),
                                        "Agnès %02d".formatted(i),
                                        Set.of(StaffRole.ADVISOR),
                                        Optional.empty())))
                .toList());
    }

    private List<String> names(String letters, int page) {
        return access.page(letters, page).colleagues().stream()
                .map(colleague -> colleague.who().id().value())
                .toList();
    }

    private String attempt(String password) {
        return ((StaffFirstStep.SecondFactorAwaited) signIn.submit(MARTIN, password)).attemptToken();
    }

    private String token() {
        String link = telephone.linkSentTo(MARTIN_MAIL);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessRefusal.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
