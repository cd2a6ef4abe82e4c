package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.desk.DeskTown.RIGHT;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.desk.CheckView.Standing;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class CallerChecksTest {
    @Inject
    CallerChecks checks;

    @Inject
    DeskTown town;

    @Inject
    StaffRoom room;

    @Inject
    IdentityTown database;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void martin_is_at_his_desk() {
        town.camilleIsAMember();
        room.isStaffed();
        room.comesIn(MARTIN);
    }

    @Test
    void right_answers_let_act_for_a_quarter_of_an_hour() {
        VisitId visit = town.camilleCalls();
        assertThat(checks.of(visit).standing()).isEqualTo(Standing.NEEDED);
        assertThat(checks.ask(visit).questions()).containsExactlyInAnyOrderElementsOf(RIGHT.keySet());
        CheckView passed = checks.answer(visit, RIGHT);
        assertThat(passed.standing()).isEqualTo(Standing.PASSED);
        assertThat(passed.until()).contains(TestClock.NOON.plus(Duration.ofMinutes(15)));
        clock.advance(Duration.ofMinutes(15));
        assertThat(checks.of(visit).standing()).isEqualTo(Standing.NEEDED);
        assertThat(deeds()).contains(Deed.CALLER_VERIFIED);
    }

    @Test
    void one_small_slip_is_forgiven_and_two_are_not() {
        VisitId visit = town.camilleCalls();
        checks.ask(visit);
        assertThat(checks.answer(visit, without(CallerFact.BIRTH_PLACE)).standing())
                .isEqualTo(Standing.PASSED);
        clock.advance(Duration.ofHours(2));
        VisitId next = town.camilleCalls();
        checks.ask(next);
        assertThat(checks.answer(next, without(CallerFact.BIRTH_PLACE, CallerFact.POSTCODE))
                        .standing())
                .isEqualTo(Standing.CLOSED);
    }

    @Test
    void wrong_answers_close_the_desk_for_that_member_whoever_is_asked_next() {
        VisitId visit = town.camilleCalls();
        checks.ask(visit);
        assertThat(checks.answer(visit, Map.of()).standing()).isEqualTo(Standing.CLOSED);
        assertThat(checks.ask(visit).standing()).isEqualTo(Standing.CLOSED);
        room.comesIn(FAURE);
        VisitId elsewhere = town.camilleCalls();
        assertThat(checks.ask(elsewhere).standing()).isEqualTo(Standing.CLOSED);
        assertThatThrownBy(() -> checks.answer(elsewhere, RIGHT)).isInstanceOf(BusinessRefusal.class);
        assertThat(deeds()).contains(Deed.CALLER_NOT_VERIFIED).doesNotContain(Deed.CALLER_VERIFIED);
        clock.advance(Duration.ofMinutes(30));
        assertThat(checks.ask(elsewhere).standing()).isEqualTo(Standing.ASKED);
    }

    @Test
    void a_failure_takes_back_what_was_passed_elsewhere() {
        VisitId passed = town.camilleProvesWhoSheIs();
        room.comesIn(FAURE);
        VisitId other = town.camilleCalls();
        checks.ask(other);
        checks.answer(other, Map.of());
        room.comesIn(MARTIN);
        assertThat(checks.of(passed).standing()).isEqualTo(Standing.CLOSED);
    }

    @Test
    void what_one_advisor_has_checked_lets_no_other_act() {
        town.camilleProvesWhoSheIs();
        room.comesIn(FAURE);
        assertThat(checks.of(town.camilleCalls()).standing()).isEqualTo(Standing.NEEDED);
    }

    @Test
    void questions_that_are_put_stay_until_they_are_answered() {
        VisitId visit = town.camilleCalls();
        List<CallerFact> asked = checks.ask(visit).questions();
        assertThat(checks.ask(visit).questions()).isEqualTo(asked);
        assertThat(checks.ask(town.camilleCalls()).questions()).isEqualTo(asked);
        assertThat(database.text("select count(*) from desk_caller_check")).isEqualTo("1");
    }

    @Test
    void a_poor_file_proves_nobody() {
        town.camilleHasAPoorFile();
        assertThat(checks.ask(town.camilleCalls()).standing()).isEqualTo(Standing.FILE_TOO_POOR);
    }

    @Test
    void nothing_of_the_answers_is_kept() {
        town.camilleProvesWhoSheIs();
        String row = database.text("select c::text from desk_caller_check c");
        assertThat(row).doesNotContain("14 fontaine au roi", "saint etienne", "1984", "75011");
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(line -> line.deed())
                .toList();
    }

    private static Map<CallerFact, String> without(CallerFact... forgotten) {
        Map<CallerFact, String> said = new HashMap<>(RIGHT);
        List.of(forgotten).forEach(said::remove);
        return said;
    }
}
