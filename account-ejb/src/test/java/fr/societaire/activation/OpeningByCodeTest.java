package fr.societaire.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.activation.OpeningRecord.CodeOrder;
import fr.societaire.activation.OpeningRecord.Paper;
import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.activation.domain.OpeningProofs;
import fr.societaire.activation.domain.Rights;
import fr.societaire.activation.internal.ActivationDesk;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.CivilStatus;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.notification.Telephone;
import fr.societaire.paper.PaperFile;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.paper.domain.PaperState;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class OpeningByCodeTest {
    private static final MemberNumber LUCAS = new MemberNumber("10000008");
    private static final LocalDate BORN = LocalDate.of(1995, 4, 4);
    private static final Iban ACCOUNT = new Iban("FR7630006000011234567890189");
    private static final Iban ANOTHER = new Iban("FR1420041010050500013M02606");
    private static final String MOBILE = "+33639980008";
    private static final String PASSWORD = "Brume-Légère-7-Voiles";
    private static final SignInOrigin BROWSER = new SignInOrigin("192.0.2.1", "test");
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    FirstConnection firstConnection;

    @Inject
    OpeningIntake openings;

    @Inject
    ProvisionalCodes codes;

    @Inject
    MissingDocuments documents;

    @Inject
    ActivationDesk desk;

    @Inject
    MemberIntake members;

    @Inject
    Accounts accounts;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void lucas_of_the_health_profile() {
        telephone.empty();
        members.accept(List.of(new MemberRecord(
                LUCAS,
                "M.",
                "Lucas-Aimé",
                "Fontaine",
                null,
                BORN,
                null,
                new PostalAddress("52 rue Paradis", null, "13001", "Marseille", null),
                null,
                List.of(new Contact(Kind.MOBILE, MOBILE, true, true)))));
    }

    @Test
    void code_account_and_civil_status_agree_and_he_is_in() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        var proved = (CodeProofOutcome.Proved) prove(telephone.codeSentTo(MOBILE), ACCOUNT, " lucas aime ", "FONTAINE");
        assertThat(firstConnection.view(proved.ticket()))
                .hasValueSatisfying(view -> assertThat(view.proved()).isTrue());
        assertThat(firstConnection.open(proved.ticket(), PASSWORD, BROWSER)).isInstanceOf(OpeningOutcome.Opened.class);
        assertThat(accounts.exists(LUCAS)).isTrue();
    }

    @Test
    void one_proof_that_is_wrong_and_all_answers_are_one() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        String code = telephone.codeSentTo(MOBILE);
        var no = new CodeProofOutcome.NotMatched();
        assertThat(prove(other(code), ACCOUNT, "Lucas-Aimé", "Fontaine")).isEqualTo(no);
        assertThat(prove(code, ANOTHER, "Lucas-Aimé", "Fontaine")).isEqualTo(no);
        assertThat(prove(code, ACCOUNT, "Lucas", "Fontaine")).isEqualTo(no);
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaines")).isEqualTo(no);
        accounts.createAccount(LUCAS, PASSWORD);
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine")).isEqualTo(no);
    }

    @Test
    void five_wrong_codes_and_even_the_right_one_is_dead_which_nobody_is_told() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        String code = telephone.codeSentTo(MOBILE);
        IntStream.range(0, 5).forEach(n -> prove(other(code), ACCOUNT, "Lucas-Aimé", "Fontaine"));
        clock.advance(Duration.ofHours(1));
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine")).isEqualTo(new CodeProofOutcome.NotMatched());
    }

    @Test
    void five_failures_for_an_account_number_close_it_for_an_hour() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        String code = telephone.codeSentTo(MOBILE);
        IntStream.range(0, 5).forEach(n -> prove(code, ACCOUNT, "Nobody", "Fontaine"));
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine")).isEqualTo(new CodeProofOutcome.TooMany());
    }

    @Test
    void a_code_lives_seven_days_to_the_second() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        String code = telephone.codeSentTo(MOBILE);
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine")).isInstanceOf(CodeProofOutcome.Proved.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine")).isInstanceOf(CodeProofOutcome.Expired.class);
        assertThat(prove(other(code), ACCOUNT, "Lucas-Aimé", "Fontaine"))
                .as("a code that never was his says nothing of the other proofs")
                .isEqualTo(new CodeProofOutcome.NotMatched());
    }

    @Test
    void a_replaced_code_is_named_only_to_one_whose_other_proofs_are_right_and_another_is_one_tap_away() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        String older = telephone.codeSentTo(MOBILE);
        clock.advance(Duration.ofDays(2));
        assertThat(codes.send(LUCAS, CodeRoute.MOBILE)).isTrue();
        assertThat(prove(older, ANOTHER, "Lucas-Aimé", "Fontaine")).isEqualTo(new CodeProofOutcome.NotMatched());
        var named = (CodeProofOutcome.Superseded) prove(older, ACCOUNT, "Lucas-Aimé", "Fontaine");
        assertThat(named.newerSentAt()).isEqualTo(clock.instant());
        assertThat(firstConnection.send(named.ticket(), ContactChannel.MOBILE)).isEqualTo(new SendOutcome.Sent());
        var proved = (ChannelOutcome.Right) firstConnection.verify(named.ticket(), telephone.codeSentTo(MOBILE));
        assertThat(firstConnection.open(proved.ticket(), PASSWORD, BROWSER)).isInstanceOf(OpeningOutcome.Opened.class);
    }

    @Test
    void three_facts_are_not_enough_for_him() {
        stated(Rights.OPEN, CodeRoute.MOBILE);
        assertThat(firstConnection.prove(new ProveIdentity("10000008", BORN, "13001", "192.0.2.1")))
                .isEqualTo(new ProofOutcome.NotMatched());
    }

    @Test
    void rights_that_are_not_open_are_a_delay_and_he_is_told_when_it_is_over() {
        LocalDate soon = LocalDate.of(2026, 12, 9);
        stated(Rights.pending(soon, "Votre caisse nous confirme vos droits."), CodeRoute.MOBILE);
        String code = telephone.codeSentTo(MOBILE);
        var proved = (CodeProofOutcome.Proved) prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine");
        assertThat(hindrance(proved.ticket()))
                .contains(new Hindrance.RightsPending(
                        Optional.of(soon), Optional.of("Votre caisse nous confirme vos droits.")));
        assertThat(firstConnection.open(proved.ticket(), PASSWORD, BROWSER)).isEqualTo(new OpeningOutcome.NotYet());
        telephone.empty();

        stated(Rights.OPEN, null);
        stated(Rights.OPEN, null);
        assertThat(telephone.messagesTo(MOBILE))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("vous pouvez ouvrir votre espace"));
        var again = (CodeProofOutcome.Proved) prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine");
        assertThat(firstConnection.open(again.ticket(), PASSWORD, BROWSER)).isInstanceOf(OpeningOutcome.Opened.class);
    }

    @Test
    void a_missing_paper_is_sent_refused_sent_again_and_accepted() {
        stated(Rights.OPEN, CodeRoute.MOBILE, new Paper("RIB", "Votre relevé d’identité bancaire"));
        var ticket = ((CodeProofOutcome.Proved) prove(telephone.codeSentTo(MOBILE), ACCOUNT, "Lucas-Aimé", "Fontaine"))
                .ticket();
        assertThat(state(ticket)).isEqualTo(PaperState.AWAITED);
        byte[] page = "<html><body>paper.pdf</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(firstConnection.supply(ticket, "RIB", page)).isEqualTo(new SupplyOutcome.WrongFormat());
        assertThat(firstConnection.supply(ticket, "RIB", new byte[0])).isEqualTo(new SupplyOutcome.WrongSize());
        assertThat(firstConnection.supply(ticket, "RIB", new byte[PaperFile.LARGEST + 1]))
                .isEqualTo(new SupplyOutcome.WrongSize());
        assertThat(firstConnection.supply(ticket, "CNI", PDF)).isEqualTo(new SupplyOutcome.NotWanted());
        assertThat(firstConnection.supply(ticket, "RIB", PDF)).isEqualTo(new SupplyOutcome.Received());

        assertThat(documents.waiting(1)).extracting(PaperInReview::member).containsExactly(LUCAS);
        assertThat(documents.read(LUCAS, "RIB").content()).isEqualTo(PDF);
        assertThat(documents.read(LUCAS, "RIB").mediaType()).isEqualTo("application/pdf");
        documents.refuse(LUCAS, "RIB", "Le nom n’est pas lisible.");
        assertThat(((Hindrance.FileIncomplete) hindrance(ticket).orElseThrow())
                        .papers()
                        .getFirst()
                        .reason())
                .contains("Le nom n’est pas lisible.");
        assertThat(telephone.messagesTo(MOBILE).getLast().text())
                .contains("à envoyer de nouveau")
                .doesNotContain("lisible");

        firstConnection.supply(ticket, "RIB", PDF);
        documents.accept(LUCAS, "RIB");
        assertThat(telephone.messagesTo(MOBILE).getLast().text()).contains("vous pouvez ouvrir votre espace");
        assertThat(hindrance(ticket)).isEmpty();
        assertThatThrownBy(() -> documents.refuse(LUCAS, "RIB", "Trop tard.")).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void the_copy_of_a_paper_is_forgotten_a_week_after_the_decision() {
        stated(Rights.OPEN, CodeRoute.MOBILE, new Paper("RIB", "Votre relevé d’identité bancaire"));
        var ticket = ((CodeProofOutcome.Proved) prove(telephone.codeSentTo(MOBILE), ACCOUNT, "Lucas-Aimé", "Fontaine"))
                .ticket();
        firstConnection.supply(ticket, "RIB", PDF);
        documents.accept(LUCAS, "RIB");
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        desk.forget();
        assertThatThrownBy(() -> documents.read(LUCAS, "RIB")).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_dictated_code_lives_fifteen_minutes_and_proves_no_channel() {
        stated(Rights.OPEN, null);
        String code = codes.dictate(LUCAS).value();
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        var proved = (CodeProofOutcome.Proved) prove(code, ACCOUNT, "Lucas-Aimé", "Fontaine");
        assertThat(firstConnection.open(proved.ticket(), PASSWORD, BROWSER))
                .isEqualTo(new OpeningOutcome.OpenedWithoutSession());
        clock.advance(Duration.ofSeconds(1));
        assertThat(accounts.exists(LUCAS)).isTrue();
    }

    @Test
    void an_ordered_letter_goes_to_the_mail_room_once_however_often_the_file_comes_in() {
        stated(Rights.OPEN, CodeRoute.LETTER);
        stated(Rights.OPEN, CodeRoute.LETTER);
        assertThat(telephone.messagesTo("mailroom@example.fr"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("52 rue Paradis", "13001 Marseille"));
    }

    @Test
    void a_code_that_cannot_be_sent_is_reported() {
        assertThat(openings.accept(List.of(record(Rights.OPEN, CodeRoute.EMAIL))))
                .containsExactly(LUCAS);
        assertThat(codes.send(new MemberNumber("10000001"), CodeRoute.MOBILE)).isFalse();
    }

    @Test
    void of_the_account_number_only_a_digest_its_end_and_its_bank_are_kept() {
        stated(Rights.OPEN, null);
        assertThat(town.text("select f::text from activation_opening_file f"))
                .contains("0189", "30006")
                .doesNotContain(ACCOUNT.value())
                .doesNotContain("12345678901");
    }

    private void stated(Rights rights, CodeRoute route, Paper... papers) {
        assertThat(openings.accept(List.of(record(rights, route, papers)))).isEmpty();
    }

    private static OpeningRecord record(Rights rights, CodeRoute route, Paper... papers) {
        return new OpeningRecord(
                LUCAS,
                OpeningProofs.PROVISIONAL_CODE,
                Optional.of(ACCOUNT),
                rights,
                List.of(papers),
                Optional.ofNullable(route).map(by -> new CodeOrder("order-1", by)));
    }

    private CodeProofOutcome prove(String code, Iban iban, String first, String last) {
        return firstConnection.prove(new ProveByCode(code, iban, new CivilStatus(first, last, BORN), "192.0.2.1"));
    }

    private Optional<Hindrance> hindrance(ActivationTicket ticket) {
        return firstConnection.view(ticket).orElseThrow().hindrance();
    }

    private PaperState state(ActivationTicket ticket) {
        return ((Hindrance.FileIncomplete) hindrance(ticket).orElseThrow())
                .papers()
                .getFirst()
                .state();
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
