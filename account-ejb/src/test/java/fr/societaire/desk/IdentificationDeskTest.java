package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static fr.societaire.staff.StaffRoom.BLANC;
import static fr.societaire.staff.StaffRoom.COLIN;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identification.Identification;
import fr.societaire.identification.IdentificationVeto;
import fr.societaire.identification.IdentificationView;
import fr.societaire.identification.OpenOutcome;
import fr.societaire.identification.ProofInReview;
import fr.societaire.identification.VetoView;
import fr.societaire.identification.domain.IdentificationState;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.identification.internal.DueIdentifications;
import fr.societaire.identification.internal.IdentificationClock;
import fr.societaire.identity.AccountClosing;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.Devices;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.SignIn;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Telephone;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Camille has lost her address, her telephone and what she held; she comes back by her papers. */
@ExtendWith(PortalContainer.class)
class IdentificationDeskTest {
    private static final String NEW = "camille.nouvelle@example.fr";
    private static final String NEW_MOBILE = "+33639980077";
    private static final Duration DELAY = Duration.ofDays(3);
    private static final Duration LIFE = Duration.ofDays(30);
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    IdentificationDesk desk;

    @Inject
    IdentificationDecisions decisions;

    @Inject
    Identification mine;

    @Inject
    IdentificationVeto veto;

    @Inject
    IdentificationClock time;

    @Inject
    DueIdentifications due;

    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    AccountClosing closing;

    @Inject
    Lockouts lockouts;

    @Inject
    Devices devices;

    @Inject
    SignIn signIn;

    @Inject
    AuthenticatorApps apps;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    DeskTown town;

    @Inject
    StaffRoom room;

    @Inject
    IdentityTown database;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void martin_is_at_his_desk() {
        town.camilleIsAMember();
        room.isStaffed();
        room.comesIn(MARTIN);
        telephone.empty();
    }

    @Test
    void with_three_papers_and_two_advisors_the_account_is_hers_again_after_the_delay() {
        devices.meet(CAMILLE, Optional.empty(), HOME, true);
        recoveryCodes.make(FactorOwner.of(CAMILLE));
        apps.begin(FactorOwner.of(CAMILLE));
        database.execute("insert into federation_link values ('10000001', 'x', now(), now())");
        allAccepted(opened());
        clock.advance(DELAY.minusSeconds(1));
        time.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(signIn.submit(EMAIL, IdentityTown.PASSWORD, HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);

        clock.advance(Duration.ofSeconds(1));
        time.tick();
        assertThat(contacts.of(CAMILLE)).containsExactly(new ContactPoint(ContactChannel.EMAIL, NEW, true));
        assertThat(devices.of(CAMILLE)).isEmpty();
        assertThat(recoveryCodes.of(FactorOwner.of(CAMILLE))).isEmpty();
        assertThat(apps.pending(FactorOwner.of(CAMILLE), CAMILLE.value())).isEmpty();
        assertThat(database.text("select count(*) from federation_link")).isEqualTo("0");
        assertThat(accounts.named(EMAIL)).isEmpty();
        assertThat(deeds())
                .contains(Deed.IDENTIFICATION_EFFECTIVE, Deed.ACCESS_RESET, Deed.FEDERATION_UNLINKED)
                .containsSubsequence(Deed.IDENTIFICATION_ACCEPTED, Deed.IDENTIFICATION_OPENED);
    }

    @Test
    void the_old_password_opens_nothing_and_a_new_one_does() {
        allAccepted(opened());
        clock.advance(DELAY);
        time.tick();
        assertThat(lockouts.of(CAMILLE).frozenAt()).isPresent();
        assertThat(signIn.submit(NEW, IdentityTown.PASSWORD, HOME)).isNotInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(linkIn(NEW, "/lien/")).hasSize(43);
        accounts.changePassword(CAMILLE, "Brume-Légère-7-Voiles", PasswordChangeCause.RECOVERY);
        assertThat(signIn.submit(NEW, "Brume-Légère-7-Voiles", HOME)).isInstanceOf(FirstFactorOutcome.CodeSent.class);
        assertThat(telephone.codeSentTo(NEW)).hasSize(6);
    }

    @Test
    void two_servers_whose_clocks_strike_at_once_give_it_back_once() {
        allAccepted(opened());
        clock.advance(DELAY);
        List<String> here = due.due(10);
        List<String> there = due.due(10);
        assertThat(here).hasSize(1).isEqualTo(there);
        here.forEach(due::apply);
        there.forEach(due::apply);
        assertThat(deeds()).filteredOn(Deed.IDENTIFICATION_EFFECTIVE::equals).hasSize(1);
        assertThat(telephone.messagesTo(NEW).stream().filter(m -> m.text().contains("/lien/")))
                .hasSize(1);
    }

    @Test
    void the_next_portfolio_does_not_bring_the_lost_contacts_back() {
        desk.open(town.camilleIsVerified(), NEW, "06 39 98 00 77");
        allAccepted(linkIn(NEW, "/identification/"));
        clock.advance(DELAY);
        time.tick();
        assertThat(values()).containsExactly(NEW, NEW_MOBILE);
        town.camilleIsAMember();
        assertThat(values()).containsExactly(NEW, NEW_MOBILE);
    }

    @Test
    void a_number_nobody_has_any_more_does_not_come_back_either() {
        allAccepted(opened());
        clock.advance(DELAY);
        time.tick();
        town.camilleIsAMember();
        assertThat(values()).containsExactly(NEW);
    }

    @Test
    void everybody_reached_until_now_is_told_at_once_and_may_stop_it() {
        opened();
        assertThat(List.of(telephone.messagesTo(EMAIL), telephone.messagesTo(MOBILE)))
                .allSatisfy(messages -> assertThat(messages)
                        .singleElement()
                        .satisfies(message -> assertThat(message.text())
                                .contains("/refus-identification/")
                                .doesNotContain(NEW)));
        String token = linkIn(MOBILE, "/refus-identification/");
        assertThat(veto.look(token)).isEqualTo(veto.look(token)).isInstanceOf(VetoView.Open.class);
        assertThat(veto.stop(token)).isTrue();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isEqualTo(new VetoView.Stopped());
        assertThat(mine.supply(linkIn(NEW, "/identification/"), ProofKind.BANK, PDF))
                .isEqualTo(new SupplyOutcome.Over());
        assertThat(telephone.messagesTo(NEW).getLast().text()).contains("a été refusée par le lien");
        assertThat(deeds()).startsWith(Deed.IDENTIFICATION_VETOED);
    }

    @Test
    void stopped_at_the_last_moment_it_has_no_effect() {
        allAccepted(opened());
        clock.advance(DELAY);
        // The link of the first message counts as well as that of the second.
        String first = firstLinkIn(EMAIL, "/refus-identification/");
        assertThat(first).isNotEqualTo(linkIn(EMAIL, "/refus-identification/"));
        assertThat(veto.stop(first)).isTrue();
        time.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(lockouts.of(CAMILLE).frozenAt()).isEmpty();
    }

    @Test
    void too_late_it_says_so() {
        allAccepted(opened());
        String token = linkIn(EMAIL, "/refus-identification/");
        clock.advance(DELAY);
        time.tick();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isEqualTo(new VetoView.TooLate(clock.instant()));
    }

    @Test
    void a_file_that_is_no_paper_is_not_kept() {
        String token = opened();
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        assertThat(mine.supply(token, ProofKind.IDENTITY, page)).isEqualTo(new SupplyOutcome.WrongFormat());
        assertThat(mine.supply(token, ProofKind.IDENTITY, new byte[0])).isEqualTo(new SupplyOutcome.WrongSize());
        assertThat(state(token, ProofKind.IDENTITY)).isEqualTo(PaperState.AWAITED);
    }

    @Test
    void nobody_sends_anything_without_the_link() {
        opened();
        assertThat(mine.look("x")).isEmpty();
        assertThat(mine.supply("x", ProofKind.IDENTITY, PDF)).isEqualTo(new SupplyOutcome.Over());
        assertThat(mine.look(linkIn(EMAIL, "/refus-identification/"))).isEmpty();
    }

    @Test
    void what_is_refused_with_a_reason_is_sent_again() {
        String token = opened();
        sendAll(token);
        room.comesIn(COLIN);
        String file = waiting(ProofKind.HOME).file();
        assertThatThrownBy(() -> decisions.refuse(file, ProofKind.HOME, " ")).isInstanceOf(BusinessRefusal.class);
        decisions.refuse(file, ProofKind.HOME, "La facture a plus de trois mois.");
        assertThat(paper(token, ProofKind.HOME).reason()).contains("La facture a plus de trois mois.");
        assertThat(telephone.messagesTo(NEW).getLast().text())
                .contains("justificatif de domicile")
                .doesNotContain("trois mois");
        // Whoever is sending from the first letter is not cut off by the second.
        assertThat(linkIn(NEW, "/identification/")).isNotEqualTo(token);
        assertThat(mine.supply(token, ProofKind.HOME, PDF)).isEqualTo(new SupplyOutcome.Received());
        allDecided();
        assertThat(mine.look(token).orElseThrow().state()).isEqualTo(IdentificationState.ACCEPTED);
        assertThat(mine.supply(token, ProofKind.HOME, PDF)).isEqualTo(new SupplyOutcome.Over());
    }

    @Test
    void nobody_decides_on_what_he_has_asked_for() {
        room.comesIn(COLIN);
        desk.open(town.camilleIsVerified(), NEW, "");
        sendAll(linkIn(NEW, "/identification/"));
        ProofInReview own = waiting(ProofKind.IDENTITY);
        assertThat(own.own()).isTrue();
        assertThatThrownBy(() -> decisions.accept(own.file(), own.kind())).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> decisions.read(own.file(), own.kind())).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> decisions.refuse(own.file(), own.kind(), "Non."))
                .isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> decisions.refuseFile(own.file(), "Non.")).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void without_the_right_or_a_proof_of_the_caller_nothing_is_asked_nor_decided() {
        assertThatThrownBy(() -> desk.open(town.camilleCalls(), NEW, "")).isInstanceOf(BusinessRefusal.class);
        String token = opened();
        sendAll(token);
        assertThatThrownBy(() -> decisions.waiting(1)).isInstanceOf(BusinessRefusal.class);
        room.comesIn(FAURE);
        assertThatThrownBy(() -> decisions.waiting(1)).isInstanceOf(BusinessRefusal.class);
        room.comesIn(BLANC);
        VisitId visit = town.camilleIsVerified();
        assertThatThrownBy(() -> desk.open(visit, NEW, "")).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> desk.of(visit)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void the_second_advisor_ends_what_he_does_not_believe() {
        String token = opened();
        sendAll(token);
        room.comesIn(COLIN);
        assertThat(decisions
                        .read(waiting(ProofKind.IDENTITY).file(), ProofKind.IDENTITY)
                        .content())
                .isEqualTo(PDF);
        decisions.refuseFile(waiting(ProofKind.IDENTITY).file(), "Une autre personne sur la photo.");
        assertThat(mine.look(token).orElseThrow().state()).isEqualTo(IdentificationState.REFUSED);
        assertThat(decisions.waiting(1)).isEmpty();
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("n’a pas pu être acceptée");
        assertThat(deeds()).startsWith(Deed.IDENTIFICATION_REFUSED, Deed.IDENTIFICATION_PAPER_READ);
    }

    @Test
    void what_does_not_come_in_time_expires_and_what_came_does_not() {
        String token = opened();
        clock.advance(LIFE);
        time.tick();
        assertThat(mine.look(token).orElseThrow().state()).isEqualTo(IdentificationState.EXPIRED);
        assertThat(telephone.messagesTo(NEW).getLast().text()).contains("a expiré");
        String second = opened();
        sendAll(second);
        clock.advance(LIFE);
        time.tick();
        assertThat(mine.look(second).orElseThrow().state()).isEqualTo(IdentificationState.IN_REVIEW);
    }

    @Test
    void one_file_at_a_time_until_it_is_given_up() {
        opened();
        assertThat(desk.open(town.camilleIsVerified(), NEW, "")).isEqualTo(OpenOutcome.ALREADY_OPEN);
        desk.renewLink(town.camilleIsVerified());
        assertThat(mine.look(linkIn(NEW, "/identification/"))).isPresent();
        desk.cancel(town.camilleIsVerified());
        assertThatThrownBy(() -> desk.renewLink(town.camilleIsVerified())).isInstanceOf(BusinessRefusal.class);
        assertThat(desk.open(town.camilleIsVerified(), NEW, "")).isEqualTo(OpenOutcome.OPENED);
    }

    @Test
    void what_is_no_contact_is_not_taken_and_who_has_no_account_has_another_way() {
        VisitId visit = town.camilleIsVerified();
        assertThat(desk.open(visit, "bonjour", "")).isEqualTo(OpenOutcome.NOT_AN_EMAIL);
        assertThat(desk.open(visit, NEW, "01 99 00 12 34")).isEqualTo(OpenOutcome.NOT_A_MOBILE);
        closing.close(CAMILLE);
        assertThat(desk.open(visit, NEW, "")).isEqualTo(OpenOutcome.NO_ACCOUNT);
        assertThat(desk.of(visit)).isEmpty();
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void an_account_that_is_closed_meanwhile_is_not_given_back() {
        allAccepted(opened());
        closing.close(CAMILLE);
        clock.advance(DELAY);
        time.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(deeds()).startsWith(Deed.IDENTIFICATION_CANCELLED);
    }

    @Test
    void copies_go_a_week_after_the_end_and_the_facts_stay() {
        String token = opened();
        sendAll(token);
        veto.stop(linkIn(EMAIL, "/refus-identification/"));
        clock.advance(Duration.ofDays(7));
        time.purge();
        assertThat(copies()).isEqualTo("3");
        clock.advance(Duration.ofSeconds(1));
        time.purge();
        assertThat(copies()).isEqualTo("0");
        assertThat(state(token, ProofKind.IDENTITY)).isEqualTo(PaperState.RECEIVED);
        clock.advance(Duration.ofDays(365));
        time.purge();
        assertThat(database.text("select count(*) from identification_file")).isEqualTo("0");
    }

    @Test
    void the_database_holds_to_one_live_file() {
        opened();
        assertThatThrownBy(() -> database.execute("""
                        insert into identification_file (id, reference, member_number, new_email, opened_by, opened_at,
                          expires_at, state, state_since)
                        values ('x', 'IR-X', '10000001', 'x@example.fr', 'conseil.martin', now(), now(), 'OPEN', now())""")).hasMessageContaining("identification_file_live");
    }

    /** The token behind which papers are sent. */
    private String opened() {
        assertThat(desk.open(town.camilleIsVerified(), NEW, "")).isEqualTo(OpenOutcome.OPENED);
        return linkIn(NEW, "/identification/");
    }

    private void sendAll(String token) {
        Arrays.stream(ProofKind.values())
                .forEach(kind -> assertThat(mine.supply(token, kind, PDF)).isEqualTo(new SupplyOutcome.Received()));
    }

    private void allAccepted(String token) {
        sendAll(token);
        room.comesIn(COLIN);
        allDecided();
    }

    private void allDecided() {
        decisions.waiting(1).forEach(proof -> decisions.accept(proof.file(), proof.kind()));
    }

    private ProofInReview waiting(ProofKind kind) {
        return decisions.waiting(1).stream()
                .filter(proof -> proof.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private IdentificationView.Paper paper(String token, ProofKind kind) {
        return mine.look(token).orElseThrow().papers().stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PaperState state(String token, ProofKind kind) {
        return paper(token, kind).state();
    }

    private String copies() {
        return database.text("select count(file_name) from identification_paper");
    }

    private String linkIn(String address, String path) {
        return links(address, path).getLast();
    }

    private String firstLinkIn(String address, String path) {
        return links(address, path).getFirst();
    }

    private List<String> links(String address, String path) {
        Pattern link = Pattern.compile(Pattern.quote(path) + "([A-Za-z0-9_-]{43})");
        return telephone.messagesTo(address).stream()
                .flatMap(message -> link.matcher(message.text()).results())
                .map(found -> found.group(1))
                .toList();
    }

    private List<String> values() {
        return contacts.of(CAMILLE).stream().map(ContactPoint::value).toList();
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(line -> line.deed())
                .toList();
    }
}
