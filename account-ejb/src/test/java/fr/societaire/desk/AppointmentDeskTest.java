package fr.societaire.desk;

import static fr.societaire.appointment.AppointmentTown.BREST;
import static fr.societaire.appointment.AppointmentTown.WEDNESDAY;
import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.appointment.AppointmentTown;
import fr.societaire.appointment.BookOutcome;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.staff.domain.StaffRole;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class AppointmentDeskTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Inject
    AppointmentDesk desk;

    @Inject
    CaseTransfers transfers;

    @Inject
    CaseFiles cases;

    @Inject
    DeskTown town;

    @Inject
    AppointmentTown agencies;

    @Inject
    StaffRoom room;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @BeforeEach
    void martin_is_at_his_desk() {
        town.camilleIsAMember();
        agencies.opens();
        room.isStaffed();
        room.comesIn(MARTIN);
        telephone.empty();
    }

    @Test
    void an_appointment_takes_a_caller_who_has_proved_who_he_is() {
        VisitId visit = town.camilleCalls();
        assertThatThrownBy(() -> desk.book(visit, BREST, WEDNESDAY, "Succession", ""))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(desk.ofVisit(visit)).isEmpty();
        VisitId proved = town.camilleProvesWhoSheIs();
        assertThat(desk.book(proved, BREST, WEDNESDAY, "Succession", "")).isEqualTo(BookOutcome.BOOKED);
        assertThat(desk.ofVisit(proved))
                .singleElement()
                .satisfies(one -> assertThat(one.advisor()).isEqualTo("Martin"));
    }

    @Test
    void a_colleagues_visit_books_nothing() {
        VisitId visit = town.camilleProvesWhoSheIs();
        room.comesIn(FAURE);
        assertThatThrownBy(() -> desk.book(visit, BREST, WEDNESDAY, "Succession", ""))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void whoever_lacks_the_right_sees_no_agenda() {
        room.joins("compta.roche", Set.of(StaffRole.ACCOUNTANT));
        room.comesIn("compta.roche");
        assertThatThrownBy(() -> desk.agenda(Optional.empty(), 1)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.conclude("x", true)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> transfers.waiting(Optional.empty(), 1)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_colleague_gives_a_seat_back_from_the_agenda() {
        desk.book(town.camilleProvesWhoSheIs(), BREST, WEDNESDAY, "Succession", "");
        room.comesIn(FAURE);
        String id = desk.agenda(Optional.of(BREST), 1)
                .lines()
                .getFirst()
                .appointment()
                .id();
        desk.cancel(id);
        assertThat(desk.agenda(Optional.empty(), 1).lines()).isEmpty();
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("annuler votre rendez-vous");
        assertThatThrownBy(() -> desk.cancel(id)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_case_handed_to_an_agency_is_a_promise_its_member_reads() {
        CaseView handed = transfers.transfer(new TransferCase(
                town.camilleProvesWhoSheIs(), Optional.empty(), BREST, "Une succession à ouvrir", FRIDAY));
        assertThat(handed.agency()).contains("Agence de Brest");
        assertThat(cases.ofMember(CAMILLE, 1).cases()).containsExactly(handed);
        assertThat(transfers.waiting(Optional.of(BREST), 1).cases()).containsExactly(handed);
        assertThat(transfers.waiting(Optional.of(AppointmentTown.VANNES), 1).cases())
                .isEmpty();
        assertThat(cases.due(1).cases()).containsExactly(handed);
        assertThat(telephone.messagesTo(EMAIL).getLast().text())
                .contains("Agence de Brest", "4 rue de Siam", "4 décembre 2026", "Une succession à ouvrir");
        assertThat(journal.ofMember(CAMILLE, 1).lines())
                .extracting(JournalLine::deed)
                .contains(Deed.DESK_CASE_TRANSFERRED);
    }

    @Test
    void a_case_that_is_open_is_handed_over_as_it_is_and_one_that_is_answered_is_not() {
        VisitId visit = town.camilleProvesWhoSheIs();
        String reference = cases.open(new OpenCase(visit, "Mon attestation ?", "Envoyer l’attestation", FRIDAY))
                .reference();
        CaseView handed = transfers.transfer(
                new TransferCase(visit, Optional.of(reference), BREST, "Il faut l’original", FRIDAY.plusDays(3)));
        assertThat(handed.reference()).isEqualTo(reference);
        assertThat(handed.promise()).isEqualTo("Envoyer l’attestation");
        assertThat(handed.promisedFor()).isEqualTo(FRIDAY.plusDays(3));
        cases.keep(reference, "Partie ce matin");
        assertThat(transfers.waiting(Optional.empty(), 1).cases()).isEmpty();
        assertThatThrownBy(() ->
                        transfers.transfer(new TransferCase(visit, Optional.of(reference), BREST, "Encore", FRIDAY)))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void no_case_is_handed_to_the_telephone_for_yesterday_or_for_an_unproved_caller() {
        VisitId visit = town.camilleCalls();
        assertThatThrownBy(() -> transfers.transfer(transfer(visit, BREST, FRIDAY)))
                .isInstanceOf(BusinessRefusal.class);
        VisitId proved = town.camilleProvesWhoSheIs();
        assertThatThrownBy(() -> transfers.transfer(transfer(proved, "TEL", FRIDAY)))
                .isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> transfers.transfer(transfer(proved, BREST, LocalDate.of(2026, 11, 30))))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(cases.ofMember(CAMILLE, 1).cases()).isEmpty();
    }

    private static TransferCase transfer(VisitId visit, String agency, LocalDate day) {
        return new TransferCase(visit, Optional.empty(), agency, "Une succession", day);
    }
}
