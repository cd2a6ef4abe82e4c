package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.staff.StaffRoom.BLANC;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.desk.domain.CallMotive;
import fr.societaire.desk.domain.SearchBy;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.member.FoundMember;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalContainer.class)
class MemberDeskTest {
    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);

    @Inject
    MemberDesk desk;

    @Inject
    CallerChecks checks;

    @Inject
    DeskTown town;

    @Inject
    StaffRoom room;

    @Inject
    MemberIntake members;

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

    @ParameterizedTest
    @CsvSource({
        "MEMBER_NUMBER, 1000 0001, ",
        "PHONE, 06 39 98 01 01, ",
        "NAME_AND_BIRTH_DATE, bernard, 1984-03-12",
        "NAME_AND_BIRTH_DATE, BERNARD, 1984-03-12",
        "NAME_AND_BIRTH_DATE, legoff, 1984-03-12",
        "NAME_AND_BIRTH_DATE, Lé-Göff, 1984-03-12"
    })
    void a_member_is_found_by_what_he_says(SearchBy by, String term, LocalDate bornOn) {
        assertThat(found(by, term, bornOn)).extracting(FoundMember::number).containsExactly(CAMILLE);
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER_NUMBER, 10000002, ",
        "MEMBER_NUMBER, 10000001 or 1=1, ",
        "CONTRACT_NUMBER, AUT00099999, ",
        "PHONE, 06 39 98 99 99, ",
        "PHONE, camille.bernard@example.fr, ",
        "NAME_AND_BIRTH_DATE, Bernard, 1984-03-13",
        "NAME_AND_BIRTH_DATE, Bern, 1984-03-12",
        "NAME_AND_BIRTH_DATE, %, 1984-03-12",
        "NAME_AND_BIRTH_DATE, 123, 1984-03-12"
    })
    void anything_else_finds_nobody(SearchBy by, String term, LocalDate bornOn) {
        assertThat(found(by, term, bornOn)).isEmpty();
    }

    @Test
    void nobody_looks_without_a_motive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindMember(SearchBy.MEMBER_NUMBER, "10000001", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindMember(SearchBy.NAME_AND_BIRTH_DATE, "Bernard", null, CallMotive.COMPLAINT));
    }

    @Test
    void results_are_paged_and_cost_the_same_however_many() {
        int few = statements();
        members.accept(IntStream.range(0, 25)
                .mapToObj(n -> new MemberRecord(
                        new MemberNumber("2000" + (1000 + n)),
                        "M.",
                        "Jean" + n,
                        "Bernard",
                        null,
                        BORN,
                        null,
                        null,
                        null,
                        List.of()))
                .toList());
        assertThat(statements()).isEqualTo(few);
        SearchId search = desk.search(bernards());
        assertThat(desk.results(search, 1).members()).hasSize(10);
        assertThat(desk.results(search, 1).hasMore()).isTrue();
        assertThat(desk.results(search, 3).members()).hasSize(6);
        assertThat(desk.results(search, 3).hasMore()).isFalse();
    }

    @Test
    void looking_and_opening_stay_written_with_their_motive() {
        town.camilleCalls();
        assertThat(database.text("select motive from desk_search")).isEqualTo("LOCKED_OUT");
        JournalLine line = journal.ofMember(CAMILLE, 1).lines().getFirst();
        assertThat(line.deed()).isEqualTo(Deed.DESK_FILE_OPENED);
        assertThat(line.actor()).isEqualTo(Actor.advisor("Martin"));
        assertThat(line.facts()).isEqualTo(Map.of("motive", "LOCKED_OUT"));
    }

    @Test
    void only_who_was_found_may_be_opened() {
        SearchId search = desk.search(new FindMember(SearchBy.MEMBER_NUMBER, "10000002", null, CallMotive.LOCKED_OUT));
        assertThatThrownBy(() -> desk.open(search, 1, CAMILLE)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_colleagues_search_and_file_do_not_exist() {
        SearchId search = desk.search(bernards());
        VisitId visit = town.camilleCalls();
        room.comesIn(FAURE);
        assertThatThrownBy(() -> desk.results(search, 1)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.file(visit, 1)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> checks.ask(visit)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_file_closes_by_itself() {
        VisitId visit = town.camilleCalls();
        clock.advance(Duration.ofMinutes(45));
        assertThatThrownBy(() -> desk.file(visit, 1)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_file_holds_nothing_the_caller_may_be_asked() {
        MemberFile file = desk.file(town.camilleCalls(), 1);
        assertThat(file.hasAccount()).isTrue();
        assertThat(file.member().maskedNumber()).isEqualTo("•••• 0001");
        assertThat(file.contacts()).hasSize(2);
        assertThat(file.check().standing()).isEqualTo(CheckView.Standing.NEEDED);
    }

    @Test
    void a_claims_handler_may_look_but_does_nothing_for_an_access() {
        room.comesIn(BLANC);
        assertThat(desk.file(town.camilleCalls(), 1).hasAccount()).isTrue();
    }

    private List<FoundMember> found(SearchBy by, String term, LocalDate bornOn) {
        return desk.results(desk.search(new FindMember(by, term, bornOn, CallMotive.LOCKED_OUT)), 1)
                .members();
    }

    private static FindMember bernards() {
        return new FindMember(SearchBy.NAME_AND_BIRTH_DATE, "Bernard", BORN, CallMotive.LOCKED_OUT);
    }

    private int statements() {
        SearchId search = desk.search(bernards());
        return StatementLog.of(() -> desk.results(search, 1)).size();
    }
}
