package fr.societaire.welcome;

import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.ChannelOutcome;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.OpeningOutcome;
import fr.societaire.activation.ProofOutcome;
import fr.societaire.activation.ProveIdentity;
import fr.societaire.contract.ContractIntake;
import fr.societaire.identity.IdentityTown;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.notification.Telephone;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import fr.societaire.welcome.domain.Step;
import fr.societaire.welcome.domain.StepState;
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
class WelcomeTest {
    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);

    @Inject
    Welcome welcome;

    @Inject
    FirstConnection firstConnection;

    @Inject
    MemberIntake members;

    @Inject
    ContractIntake contracts;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille_comes_for_the_first_time() {
        telephone.empty();
        members.accept(List.of(new MemberRecord(
                CAMILLE,
                "Mme",
                "Camille",
                "Bernard",
                null,
                BORN,
                null,
                new PostalAddress("14 rue de la Fontaine", null, "75011", "Paris", null),
                null,
                List.of(
                        new MemberRecord.Contact(MemberRecord.Kind.EMAIL, EMAIL, true, true),
                        new MemberRecord.Contact(MemberRecord.Kind.MOBILE, MOBILE, true, false)))));
        contracts.accept(List.of(aContract().build()));
        var matched = (ProofOutcome.Matched)
                firstConnection.prove(new ProveIdentity("10000001", BORN, "75011", HOME.address()));
        firstConnection.send(matched.ticket(), ContactChannel.EMAIL);
        ActivationTicket proved =
                ((ChannelOutcome.Right) firstConnection.verify(matched.ticket(), telephone.codeSentTo(EMAIL))).ticket();
        assertThat(firstConnection.open(proved, "Brume-Légère-7-Voiles", HOME))
                .isInstanceOf(OpeningOutcome.Opened.class);
        telephone.empty();
    }

    @Test
    void a_first_connection_offers_three_steps() {
        assertThat(welcome.isOpen(CAMILLE)).isTrue();
        assertThat(view().states().values()).containsOnly(StepState.OPEN).hasSize(3);
        assertThat(view().attestable()).isNotNull();
        assertThat(view().channels())
                .extracting(point -> point.masked())
                .containsExactly("c•••@e•••.fr", "06 •• •• •• 01");
    }

    @Test
    void who_had_an_account_all_along_is_offered_none() {
        var julien = new MemberNumber("10000002");
        town.isMember(julien, "julien@example.fr");
        assertThat(welcome.of(julien)).isEmpty();
        assertThat(welcome.isOpen(julien)).isFalse();
        assertThatThrownBy(() -> welcome.dismiss(julien)).hasMessage(Refusal.NOT_FOUND.name());
    }

    @Test
    void what_is_confirmed_skipped_or_typed_is_remembered_and_then_it_is_over() {
        welcome.confirmContacts(CAMILLE);
        welcome.skip(CAMILLE, Step.ATTESTATION);
        assertThat(welcome.isOpen(CAMILLE)).isTrue();
        assertThat(welcome.sendCode(CAMILLE, ContactChannel.MOBILE)).isEqualTo(new TestSendOutcome.Sent());
        assertThat(view().sentTo().masked()).isEqualTo("06 •• •• •• 01");
        assertThat(welcome.verifyCode(CAMILLE, telephone.codeSentTo(MOBILE))).isEqualTo(new TestCodeOutcome.Right());
        assertThat(view().states())
                .containsEntry(Step.CONTACTS, StepState.DONE)
                .containsEntry(Step.ATTESTATION, StepState.SKIPPED)
                .containsEntry(Step.CODE, StepState.DONE);
        assertThat(view().over()).isTrue();
        assertThat(welcome.isOpen(CAMILLE)).isFalse();
    }

    @Test
    void dismissed_it_is_not_proposed_any_more() {
        welcome.dismiss(CAMILLE);
        assertThat(welcome.isOpen(CAMILLE)).isFalse();
    }

    @Test
    void without_a_contract_that_has_one_no_attestation_is_waited_for() {
        town.text("with gone as (delete from contract returning 1) select count(*)::text from gone");
        assertThat(view().attestable()).isNull();
        assertThatThrownBy(() -> welcome.attestation(CAMILLE)).hasMessage(Refusal.NOT_FOUND.name());
        welcome.confirmContacts(CAMILLE);
        welcome.skip(CAMILLE, Step.CODE);
        assertThat(view().over()).isTrue();
        assertThat(welcome.isOpen(CAMILLE)).isFalse();
    }

    @Test
    void five_wrong_codes_and_even_the_right_one_is_dead() {
        welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
        String right = telephone.codeSentTo(EMAIL);
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(welcome.verifyCode(CAMILLE, wrong)).isEqualTo(new TestCodeOutcome.Wrong(4));
        IntStream.range(0, 3).forEach(n -> welcome.verifyCode(CAMILLE, wrong));
        assertThat(welcome.verifyCode(CAMILLE, wrong)).isEqualTo(new TestCodeOutcome.Burnt());
        assertThat(welcome.verifyCode(CAMILLE, right)).isEqualTo(new TestCodeOutcome.Burnt());
        assertThat(view().states()).containsEntry(Step.CODE, StepState.OPEN);
    }

    @Test
    void a_code_opens_until_9_min_59_s_once_and_the_newest_only() {
        welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
        String first = telephone.codeSentTo(EMAIL);
        clock.advance(Duration.ofMinutes(1));
        welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
        assertThat(welcome.verifyCode(CAMILLE, first)).isEqualTo(new TestCodeOutcome.Superseded(clock.instant()));
        clock.advance(Duration.ofMinutes(10));
        assertThat(welcome.verifyCode(CAMILLE, telephone.codeSentTo(EMAIL))).isEqualTo(new TestCodeOutcome.Expired());
        welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(welcome.verifyCode(CAMILLE, telephone.codeSentTo(EMAIL))).isEqualTo(new TestCodeOutcome.Right());
    }

    @Test
    void codes_are_a_minute_apart_and_four_a_day() {
        assertThat(welcome.sendCode(CAMILLE, ContactChannel.EMAIL)).isEqualTo(new TestSendOutcome.Sent());
        assertThat(welcome.sendCode(CAMILLE, ContactChannel.MOBILE))
                .isEqualTo(new TestSendOutcome.Wait(clock.instant().plusSeconds(60)));
        IntStream.range(0, 3).forEach(n -> {
            clock.advance(Duration.ofMinutes(1));
            assertThat(welcome.sendCode(CAMILLE, ContactChannel.MOBILE)).isEqualTo(new TestSendOutcome.Sent());
        });
        clock.advance(Duration.ofHours(1));
        assertThat(welcome.sendCode(CAMILLE, ContactChannel.EMAIL)).isEqualTo(new TestSendOutcome.NoMore());
        assertThat(view().nextCodeAt()).isEmpty();
        assertThat(telephone.messages())
                .filteredOn(message -> message.key().startsWith("channel-test-code"))
                .hasSize(4);
        clock.advance(Duration.ofHours(24));
        assertThat(welcome.sendCode(CAMILLE, ContactChannel.EMAIL)).isEqualTo(new TestSendOutcome.Sent());
    }

    @Test
    void two_clicks_at_once_send_one_code() throws Exception {
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<TestSendOutcome> click = () -> welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
            var outcomes = clicks.invokeAll(List.of(click, click));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(
                            new TestSendOutcome.Sent(),
                            new TestSendOutcome.Wait(clock.instant().plusSeconds(60)));
        }
    }

    @Test
    void a_channel_that_is_not_on_file_is_sent_nothing() {
        town.text(
                "with gone as (delete from contact_point where kind = 'MOBILE' returning 1) select count(*)::text from gone");
        assertThatThrownBy(() -> welcome.sendCode(CAMILLE, ContactChannel.MOBILE))
                .hasMessage(Refusal.NOT_FOUND.name());
    }

    @Test
    void the_test_code_opens_no_other_door() {
        welcome.sendCode(CAMILLE, ContactChannel.EMAIL);
        assertThat(
                        town.text(
                                "select string_agg(purpose, ' ' order by issued_at) from one_time_secret where used_at is null"))
                .isEqualTo("CHANNEL_TEST_CODE");
    }

    @Test
    void home_asks_one_question() {
        assertThat(StatementLog.of(() -> welcome.isOpen(CAMILLE))).hasSize(1);
    }

    private FirstStepsView view() {
        return welcome.of(CAMILLE).orElseThrow();
    }
}
