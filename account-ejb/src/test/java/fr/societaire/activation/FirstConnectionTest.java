package fr.societaire.activation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class FirstConnectionTest {
    private static final MemberNumber NADIA = new MemberNumber("10000005");
    private static final LocalDate BORN = LocalDate.of(2001, 5, 30);
    private static final String MAIL = "nadia@example.fr";
    private static final String MOBILE = "+33639980505";
    private static final String PASSWORD = "Brume-Légère-7-Voiles";
    private static final SignInOrigin BROWSER = new SignInOrigin("192.0.2.1", "test");
    private static final Contact BY_MAIL = new Contact(Kind.EMAIL, MAIL, true, true);
    private static final Contact BY_SMS = new Contact(Kind.MOBILE, MOBILE, true, true);

    @Inject
    FirstConnection firstConnection;

    @Inject
    MemberIntake members;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void an_empty_telephone() {
        telephone.empty();
    }

    @Test
    void three_facts_a_code_and_a_password_and_she_is_in() {
        nadia(BY_MAIL);
        var proved = proved(matched(), telephone.codeSentTo(MAIL));
        var opened = (OpeningOutcome.Opened) firstConnection.open(proved, PASSWORD, BROWSER);
        assertThat(accounts.exists(NADIA)).isTrue();
        assertThat(sessions.resume(opened.session().token()))
                .hasValueSatisfying(session -> assertThat(session.member()).isEqualTo(NADIA));
        assertThat(telephone.messagesTo(MAIL).getLast().text()).contains("Votre numéro de sociétaire : 10000005");
    }

    @Test
    void the_number_may_be_typed_as_on_paper() {
        nadia(BY_MAIL);
        assertThat(prove("1000 0005", BORN, "35 000")).isInstanceOf(ProofOutcome.Matched.class);
    }

    @Test
    void wrong_unknown_and_already_open_are_one_answer() {
        nadia(BY_MAIL);
        assertThat(prove("10000005", BORN, "35001")).isEqualTo(new ProofOutcome.NotMatched());
        assertThat(prove("10000005", BORN.plusDays(1), "35000")).isEqualTo(new ProofOutcome.NotMatched());
        assertThat(prove("99999999", BORN, "35000")).isEqualTo(new ProofOutcome.NotMatched());
        assertThat(prove("-", BORN, "35000")).isEqualTo(new ProofOutcome.NotMatched());
        accounts.createAccount(NADIA, PASSWORD);
        assertThat(prove("10000005", BORN, "35000")).isEqualTo(new ProofOutcome.NotMatched());
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void five_failures_for_a_number_close_it_for_an_hour_even_to_the_right_facts() {
        nadia(BY_MAIL);
        IntStream.range(0, 5).forEach(n -> prove("10000005", BORN.plusDays(1 + n), "35000"));
        assertThat(prove("10000005", BORN, "35000")).isEqualTo(new ProofOutcome.TooMany());
        clock.advance(Duration.ofHours(1));
        assertThat(prove("10000005", BORN, "35000")).isInstanceOf(ProofOutcome.Matched.class);
    }

    @Test
    void ten_failures_from_an_address_close_it_for_an_hour() {
        nadia(BY_MAIL);
        IntStream.range(0, 10).forEach(n -> prove("2000000" + n, BORN, "35000"));
        assertThat(prove("10000005", BORN, "35000")).isEqualTo(new ProofOutcome.TooMany());
        assertThat(firstConnection.prove(new ProveIdentity("10000005", BORN, "35000", "198.51.100.7")))
                .isInstanceOf(ProofOutcome.Matched.class);
    }

    @Test
    void a_member_without_channel_is_told_to_call() {
        nadia();
        assertThat(prove("10000005", BORN, "35000")).isEqualTo(new ProofOutcome.NoChannel());
    }

    @Test
    void with_two_channels_nothing_leaves_before_she_chose() {
        nadia(BY_MAIL, BY_SMS);
        var ticket = matched();
        assertThat(telephone.messages()).isEmpty();
        var view = firstConnection.view(ticket).orElseThrow();
        assertThat(view.sentTo()).isEmpty();
        assertThat(view.channels())
                .extracting(point -> point.masked())
                .containsExactlyInAnyOrder("n•••@e•••.fr", "06 •• •• •• 05");
        assertThat(firstConnection.send(ticket, ContactChannel.MOBILE)).isEqualTo(new SendOutcome.Sent());
        assertThat(proved(ticket, telephone.codeSentTo(MOBILE))).isNotNull();
    }

    @Test
    void another_code_may_leave_a_minute_later_and_the_older_is_named_as_such() {
        nadia(BY_MAIL);
        var ticket = matched();
        String older = telephone.codeSentTo(MAIL);
        assertThat(firstConnection.send(ticket, ContactChannel.EMAIL))
                .isEqualTo(new SendOutcome.Wait(TestClock.NOON.plusSeconds(60)));
        clock.advance(Duration.ofSeconds(60));
        assertThat(firstConnection.send(ticket, ContactChannel.EMAIL)).isEqualTo(new SendOutcome.Sent());
        assertThat(firstConnection.verify(ticket, older)).isEqualTo(new ChannelOutcome.Superseded(clock.instant()));
    }

    @Test
    void four_codes_a_day_over_all_tries() {
        nadia(BY_MAIL);
        IntStream.range(0, 4).forEach(n -> {
            matched();
            clock.advance(Duration.ofMinutes(5));
        });
        var fifth = matched();
        assertThat(telephone.messagesTo(MAIL)).hasSize(4);
        assertThat(firstConnection.send(fifth, ContactChannel.EMAIL)).isEqualTo(new SendOutcome.NoMore());
    }

    @Test
    void five_wrong_codes_and_even_the_right_one_is_dead() {
        nadia(BY_MAIL);
        var ticket = matched();
        String right = telephone.codeSentTo(MAIL);
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(firstConnection.verify(ticket, wrong)).isEqualTo(new ChannelOutcome.Wrong(4));
        IntStream.range(0, 4).forEach(n -> firstConnection.verify(ticket, wrong));
        assertThat(firstConnection.verify(ticket, right)).isEqualTo(new ChannelOutcome.Burnt());
    }

    @Test
    void the_code_opens_until_14_min_59_s_and_not_at_15_min() {
        nadia(BY_MAIL);
        var ticket = matched();
        clock.advance(Duration.ofMinutes(15));
        assertThat(firstConnection.verify(ticket, telephone.codeSentTo(MAIL))).isEqualTo(new ChannelOutcome.Expired());
        clock.advance(Duration.ofSeconds(-1));
        assertThat(firstConnection.verify(ticket, telephone.codeSentTo(MAIL))).isInstanceOf(ChannelOutcome.Right.class);
    }

    @Test
    void the_ticket_changes_with_the_proof_and_no_step_is_skipped() {
        nadia(BY_MAIL);
        var first = matched();
        assertThat(firstConnection.open(first, PASSWORD, BROWSER)).isEqualTo(new OpeningOutcome.Over());
        proved(first, telephone.codeSentTo(MAIL));
        assertThat(firstConnection.view(first)).isEmpty();
        assertThat(firstConnection.open(first, PASSWORD, BROWSER)).isEqualTo(new OpeningOutcome.Over());
    }

    @Test
    void a_weak_password_leaves_the_proof_whole() {
        nadia(BY_MAIL);
        var proved = proved(matched(), telephone.codeSentTo(MAIL));
        assertThat(firstConnection.open(proved, "Nadia2001", BROWSER)).isInstanceOf(OpeningOutcome.Weak.class);
        assertThat(accounts.exists(NADIA)).isFalse();
        assertThat(firstConnection.open(proved, PASSWORD, BROWSER)).isInstanceOf(OpeningOutcome.Opened.class);
    }

    @Test
    void a_double_click_opens_one_account() throws Exception {
        nadia(BY_MAIL);
        var proved = proved(matched(), telephone.codeSentTo(MAIL));
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<OpeningOutcome> click = () -> firstConnection.open(proved, PASSWORD, BROWSER);
            var outcomes = clicks.invokeAll(List.of(click, click));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(OpeningOutcome.Opened.class)
                    .hasAtLeastOneElementOfType(OpeningOutcome.Over.class);
        }
    }

    @Test
    void it_takes_half_an_hour_at_most() {
        nadia(BY_MAIL);
        var ticket = matched();
        clock.advance(Duration.ofMinutes(30));
        assertThat(firstConnection.view(ticket)).isEmpty();
        assertThat(firstConnection.send(ticket, ContactChannel.EMAIL)).isEqualTo(new SendOutcome.Over());
    }

    private void nadia(Contact... contacts) {
        members.accept(List.of(new MemberRecord(
                NADIA,
                "Mme",
                "Nadia",
                "Haddad",
                null,
                BORN,
                null,
                new PostalAddress("3 rue de la Vilaine", null, "35000", "Rennes", "FR"),
                null,
                List.of(contacts))));
    }

    private ProofOutcome prove(String number, LocalDate birthDate, String postcode) {
        return firstConnection.prove(new ProveIdentity(number, birthDate, postcode, "192.0.2.1"));
    }

    private ActivationTicket matched() {
        return ((ProofOutcome.Matched) prove("10000005", BORN, "35000")).ticket();
    }

    private ActivationTicket proved(ActivationTicket ticket, String code) {
        return ((ChannelOutcome.Right) firstConnection.verify(ticket, code)).ticket();
    }
}
