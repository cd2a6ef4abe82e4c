package fr.societaire.desk;

import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.staff.StaffRoom.BLANC;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.billing.Instalments;
import fr.societaire.contract.ContractIntake;
import fr.societaire.contract.Contracts;
import fr.societaire.document.DocumentFilter;
import fr.societaire.document.DocumentPage;
import fr.societaire.document.Documents;
import fr.societaire.home.Home;
import fr.societaire.identity.FreezeCause;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.MemberSessions;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.notification.Message;
import fr.societaire.notification.Telephone;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.Onlooker;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.NarrowArea;
import fr.societaire.staff.StaffRoom;
import fr.societaire.staff.StaffSessions;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import fr.societaire.viewing.AskOutcome;
import fr.societaire.viewing.ConsentOutcome;
import fr.societaire.viewing.MyViews;
import fr.societaire.viewing.internal.ViewClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An advisor who looks at a member's pages: with her code, while it lasts, and only her. */
@ExtendWith(PortalContainer.class)
class ViewDeskTest {
    private static final String PAGE = "/conseiller/vue/espace";
    private static final NarrowArea.Entry VIEWER = new NarrowArea.Entry.As("VIEWER");
    private static final NarrowArea.Entry OVER =
            new NarrowArea.Entry.Elsewhere("/conseiller/accueil?motif=vue-terminee");

    @Inject
    ViewDesk desk;

    @Inject
    MyViews mine;

    @Inject
    NarrowArea area;

    @Inject
    ViewClock watch;

    @Inject
    Onlooker onlooker;

    @Inject
    CurrentMember current;

    @Inject
    CurrentStaff staff;

    @Inject
    StaffSessions sessions;

    @Inject
    MemberSessions memberSessions;

    @Inject
    Lockouts lockouts;

    @Inject
    Home home;

    @Inject
    Contracts contracts;

    @Inject
    Instalments instalments;

    @Inject
    Documents documents;

    @Inject
    ContractIntake contractIntake;

    @Inject
    InstalmentIntake instalmentIntake;

    @Inject
    DeskTown town;

    @Inject
    IdentityTown identities;

    @Inject
    StaffRoom room;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    private VisitId visit;

    @BeforeEach
    void martin_has_camille_on_the_telephone() {
        telephone.empty();
        town.camilleIsAMember();
        room.isStaffed();
        visit = comesIn(MARTIN);
    }

    @Test
    void her_code_shows_her_pages_and_no_other_member() {
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
        assertThat(opened()).isInstanceOf(ConsentOutcome.Given.class);
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(VIEWER);
        assertThat(current.number()).isEqualTo(CAMILLE);
        assertThat(current.ifSignedIn()).isEmpty();
    }

    @Test
    void pages_that_open_her_account_lead_to_the_one_that_says_they_are_not_shown() {
        opened();
        var hidden = new NarrowArea.Entry.Elsewhere("/conseiller/vue/non-visible");
        for (String page : List.of("securite", "mes-coordonnees", "payer/x", "document/x", "premiers-pas", "", "..")) {
            assertThat(area.enter(staff.get(), "/conseiller/vue/" + page)).isEqualTo(hidden);
        }
        assertThat(onlooker.view()).isEmpty();
        assertThat(area.enter(staff.get(), "/conseiller/vue/non-visible")).isEqualTo(VIEWER);
        assertThat(area.holds("/conseiller/vue-fin")).isFalse();
        assertThat(area.holds("/espace")).isFalse();
    }

    @Test
    void a_wrong_code_opens_nothing_and_five_of_them_kill_the_right_one() {
        desk.ask(visit);
        String right = telephone.codeSentTo(EMAIL);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 1; left--) {
            assertThat(desk.consent(visit, wrong)).isEqualTo(new ConsentOutcome.Wrong(left));
        }
        assertThat(desk.consent(visit, wrong)).isEqualTo(new ConsentOutcome.Over());
        assertThat(desk.consent(visit, right)).isEqualTo(new ConsentOutcome.Over());
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
    }

    @Test
    void a_code_opens_one_view_in_its_time() {
        desk.ask(visit);
        String code = telephone.codeSentTo(EMAIL);
        assertThat(desk.consent(visit, code)).isInstanceOf(ConsentOutcome.Given.class);
        desk.end();
        assertThat(desk.consent(visit, code)).isEqualTo(new ConsentOutcome.Over());
        clock.advance(Duration.ofSeconds(1));
        desk.ask(visit);
        String late = telephone.codeSentTo(EMAIL);
        clock.advance(Duration.ofMinutes(10));
        assertThat(desk.consent(visit, late)).isEqualTo(new ConsentOutcome.Over());
    }

    @Test
    void a_code_for_a_colleague_opens_nothing_here() {
        desk.ask(visit);
        String martins = telephone.codeSentTo(EMAIL);
        VisitId faures = comesIn(FAURE);
        assertThat(desk.consent(faures, martins)).isEqualTo(new ConsentOutcome.Over());
        clock.advance(Duration.ofSeconds(1));
        desk.ask(faures);
        assertThat(desk.consent(faures, martins)).isNotInstanceOf(ConsentOutcome.Given.class);
        assertThat(desk.consent(faures, telephone.codeSentTo(EMAIL))).isInstanceOf(ConsentOutcome.Given.class);
        room.comesIn(MARTIN);
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
    }

    @Test
    void the_code_she_reads_on_her_own_page_takes_the_place_of_the_one_she_was_sent() {
        desk.ask(visit);
        String sent = telephone.codeSentTo(EMAIL);
        clock.advance(Duration.ofSeconds(1));
        assertThat(mine.of(CAMILLE))
                .hasValueSatisfying(standing -> assertThat(standing.isAsked()).isTrue());
        String shown = mine.code(CAMILLE).value();
        assertThat(desk.consent(visit, sent)).isNotInstanceOf(ConsentOutcome.Given.class);
        assertThat(desk.consent(visit, shown)).isInstanceOf(ConsentOutcome.Given.class);
    }

    @Test
    void her_no_is_the_last_word() {
        desk.ask(visit);
        String code = telephone.codeSentTo(EMAIL);
        mine.refuse(CAMILLE);
        assertThat(desk.consent(visit, code)).isEqualTo(new ConsentOutcome.Over());
        assertThatThrownBy(() -> mine.code(CAMILLE)).isInstanceOf(BusinessRefusal.class);
        assertThat(deeds()).contains(Deed.VIEW_REFUSED).doesNotContain(Deed.VIEW_OPENED);
    }

    @Test
    void nobody_asks_without_the_role_or_for_a_caller_who_has_not_proved_himself() {
        VisitId martins = visit;
        room.comesIn(FAURE);
        sessions.open(staff.get(), "203.0.113.9");
        VisitId unproved = town.camilleCalls();
        assertThatThrownBy(() -> desk.ask(martins)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.ask(unproved)).isInstanceOf(BusinessRefusal.class);
        room.comesIn(BLANC);
        sessions.open(staff.get(), "203.0.113.9");
        VisitId blancs = town.camilleIsVerified();
        assertThatThrownBy(() -> desk.ask(blancs)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.consent(blancs, "000000")).isInstanceOf(BusinessRefusal.class);
        assertThat(deeds()).doesNotContain(Deed.VIEW_ASKED);
    }

    @Test
    void it_ends_with_the_session_it_was_opened_in() {
        opened();
        sessions.open(staff.get(), "203.0.113.9");
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
        watch.tick();
        assertThat(last().facts()).containsEntry("cause", "ADVISOR_LEFT");
    }

    @Test
    void it_ends_by_time_and_is_told_to_her() {
        opened();
        area.enter(staff.get(), PAGE);
        area.enter(staff.get(), "/conseiller/vue/contrats");
        clock.advance(Duration.ofMinutes(5));
        watch.tick();
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(VIEWER);
        keepsWorking(Duration.ofMinutes(10));
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
        watch.tick();
        assertThat(last().deed()).isEqualTo(Deed.VIEW_ENDED);
        assertThat(last().actor()).isEqualTo(Actor.advisor("Martin"));
        assertThat(last().facts())
                .containsEntry("cause", "TIME")
                .containsEntry("pages", "contrats,espace")
                .containsEntry("count", "3")
                .containsEntry("minutes", "15");
        Message told = telephone.messagesTo(EMAIL).getLast();
        assertThat(told.text()).contains("Martin a vu votre espace de ", "l’accueil, la liste de vos contrats");
    }

    @Test
    void she_stops_it_by_its_button_and_by_leaving_everywhere() {
        opened();
        mine.stop(CAMILLE);
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
        assertThat(last().facts()).containsEntry("cause", "BY_MEMBER");
        opened();
        memberSessions.endOthers(CAMILLE, UUID.randomUUID());
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
    }

    @Test
    void a_frozen_account_shows_nothing_from_that_moment_on() {
        opened();
        lockouts.freeze(CAMILLE, Actor.portal(), FreezeCause.NOT_ME);
        assertThat(area.enter(staff.get(), PAGE)).isEqualTo(OVER);
        watch.tick();
        assertThat(last().facts()).containsEntry("cause", "ACCESS_CLOSED");
        assertThat(desk.ask(visit)).isEqualTo(AskOutcome.NOTHING_TO_SEE);
    }

    @Test
    void who_does_not_answer_is_left_in_peace() {
        for (int n = 0; n < 5; n++) {
            assertThat(desk.ask(visit)).isEqualTo(AskOutcome.ASKED);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(desk.ask(visit)).isEqualTo(AskOutcome.TOO_MANY);
        keepsWorking(Duration.ofMinutes(10));
        watch.tick();
        assertThat(deeds()).contains(Deed.VIEW_LAPSED);
    }

    @Test
    void health_is_left_out_for_who_may_not_see_it() {
        contractIntake.accept(List.of(
                aContract().build(),
                aContract()
                        .numbered("SAN00077001")
                        .withKind(ContractKind.HEALTH)
                        .withProduct("Santé Famille")
                        .build()));
        instalmentIntake.accept(List.of(
                anInstalment().build(),
                anInstalment()
                        .id("SAN00077001-2026-12")
                        .contract("SAN00077001")
                        .amount("80.00")
                        .build(),
                anInstalment()
                        .id("SAN00077001-2026-10")
                        .contract("SAN00077001")
                        .paidOn("2026-10-11")
                        .build()));
        var health = new ContractNumber("SAN00077001");
        assertThat(home.of(CAMILLE).contracts()).hasSize(2);
        opened();
        area.enter(staff.get(), PAGE);
        assertThat(onlooker.isBarredFromHealth()).isTrue();
        assertThat(home.of(CAMILLE).toString()).contains("AUT00012001").doesNotContain("SAN00077001");
        assertThat(contracts.page(CAMILLE, 1).total()).isEqualTo(1);
        assertThat(contracts.shown(CAMILLE, health)).isEmpty();
        assertThat(instalments.owed(CAMILLE, 1).total()).isEqualTo(1);
        assertThat(instalments.history(CAMILLE, 1).rows()).isEmpty();
        assertThat(instalments.nextOf(CAMILLE, health)).isEmpty();
        desk.end();
        visit = comesIn(FAURE);
        opened();
        area.enter(staff.get(), PAGE);
        assertThat(contracts.shown(CAMILLE, health)).isPresent();
        assertThat(contracts.page(CAMILLE, 1).total()).isEqualTo(2);
    }

    @Test
    void so_are_the_documents_of_health() {
        contractIntake.accept(List.of(
                aContract().build(),
                aContract()
                        .numbered("SAN00077001")
                        .withKind(ContractKind.HEALTH)
                        .build()));
        hasAReceipt("AUT00012001", 'a');
        hasAReceipt("SAN00077001", 'b');
        assertThat(documents.list(CAMILLE, DocumentFilter.ALL, 1).total()).isEqualTo(2);
        opened();
        area.enter(staff.get(), PAGE);
        assertThat(documents.list(CAMILLE, DocumentFilter.ALL, 1))
                .returns(1L, DocumentPage::total)
                .asString()
                .doesNotContain("SAN00077001");
        assertThat(documents.latestOf(CAMILLE, 5)).hasSize(1);
        desk.end();
        visit = comesIn(FAURE);
        opened();
        area.enter(staff.get(), PAGE);
        assertThat(documents.latestOf(CAMILLE, 5)).hasSize(2);
    }

    private void hasAReceipt(String contract, char letter) {
        identities.execute("""
                insert into document values ('%1$s', '10000001', '%2$s', 'PAYMENT_RECEIPT', 'Reçu', now(), current_date, '%1$s',
                  '%1$s', 1, '%1$s', '%1$s')""".formatted(Character.toString(letter).repeat(32), contract));
    }

    private VisitId comesIn(String who) {
        room.comesIn(who);
        sessions.open(staff.get(), "203.0.113.9");
        return town.camilleIsVerified();
    }

    /** He goes on asking for pages, so that his session does not idle. */
    private void keepsWorking(Duration time) {
        clock.advance(time);
        identities.execute(
                "update staff_session set last_seen_at = last_seen_at + interval '" + time.toSeconds() + " seconds'");
    }

    private ConsentOutcome opened() {
        clock.advance(Duration.ofSeconds(1));
        assertThat(desk.ask(visit)).isEqualTo(AskOutcome.ASKED);
        return desk.consent(visit, telephone.codeSentTo(EMAIL));
    }

    private JournalLine last() {
        return journal.ofMember(CAMILLE, 1).lines().getFirst();
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(JournalLine::deed)
                .toList();
    }
}
