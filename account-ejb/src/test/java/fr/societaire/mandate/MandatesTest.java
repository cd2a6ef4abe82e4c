package fr.societaire.mandate;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static fr.societaire.mandate.MandateTown.CAR;
import static fr.societaire.mandate.MandateTown.HOME;
import static fr.societaire.mandate.MandateTown.IBAN;
import static fr.societaire.mandate.MandateTown.JULIEN;
import static fr.societaire.mandate.MandateTown.hers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.journal.JournalLine;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.mandate.internal.MandateClock;
import fr.societaire.notification.Telephone;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MandatesTest {
    @Inject
    Mandates mandates;

    @Inject
    SignedMandates signedOnes;

    @Inject
    MandateTown town;

    @Inject
    IdentityTown people;

    @Inject
    MandateClock due;

    @Inject
    RecentProof proof;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille_has_just_shown_a_second_factor() {
        town.camilleWithHerCarAndHerHome();
        telephone.empty();
        proof.comesFrom(() -> true);
    }

    @Test
    void it_is_filled_in_read_and_signed_and_pays_for_its_contracts() {
        MandateId id = town.filled(Set.of(CAR));
        assertThat(mandates.of(CAMILLE).mandates()).isEmpty();
        assertThat(mandates.toSign(CAMILLE, id).orElseThrow().form().text())
                .contains("FR72ZZZ123456", "MME BERNARD CAMILLE", "FR •••• 0189", "AUT00012001 · Auto Confort")
                .doesNotContain("HAB00012002");
        assertThat(town.agrees(id, town.camilleIsIn())).isInstanceOf(SignOutcome.Signed.class);
        MandateView view = mandates.of(CAMILLE, id).orElseThrow();
        assertThat(view.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(view.contracts()).extracting(card -> card.number()).containsExactly(CAR);
        assertThat(view.account().masked()).isEqualTo("FR •••• 0189");
        assertThat(mandates.of(CAMILLE).undebited())
                .extracting(card -> card.number())
                .containsExactly(HOME);
    }

    @Test
    void the_signature_can_be_told_to_a_judge() {
        UUID session = town.camilleIsIn();
        MandateId id = town.filled(Set.of(CAR, HOME));
        String read = mandates.toSign(CAMILLE, id).orElseThrow().fingerprint();
        town.agrees(id, session);
        SignedMandate signed = signedOnes.of(CAMILLE, id).orElseThrow();
        assertThat(signed.signature().fingerprint())
                .isEqualTo(read)
                .isEqualTo(signed.form().fingerprint());
        assertThat(signed.signature().session()).isEqualTo(session.toString());
        assertThat(signed.signature().factors()).isEqualTo("PASSWORD,SMS_CODE");
        assertThat(signed.signature().at()).isEqualTo(clock.instant());
        assertThat(signed.contracts()).containsExactly(CAR, HOME);
        assertThat(signed.factorsInWords()).startsWith("mot de passe, code par SMS");
    }

    @Test
    void it_is_told_wherever_she_is_reached_and_nothing_holds_the_account_number() {
        town.signed(CAR);
        assertThat(List.of(telephone.messagesTo(EMAIL), telephone.messagesTo(MOBILE)))
                .allSatisfy(messages -> assertThat(messages).hasSize(1));
        assertThat(telephone.messagesTo(EMAIL).getFirst().text()).contains("FR •••• 0189");
        JournalLine line = journal.ofMember(CAMILLE, 1).lines().getFirst();
        assertThat(line.deed()).isEqualTo(Deed.MANDATE_SIGNED);
        assertThat(line.facts()).containsEntry("account", "0189");
        for (String table : List.of("outbox_message", "journal_entry", "mandate", "debit_account")) {
            assertThat(people.text("select coalesce(string_agg(t::text, ' '), '') from " + table + " t"))
                    .as(table)
                    .doesNotContain(IBAN.replace(" ", ""))
                    .doesNotContain("30006000011234567890");
        }
    }

    @Test
    void nothing_is_signed_or_ended_without_a_recent_second_factor() {
        MandateId id = town.filled(Set.of(CAR));
        MandateId other = town.signed(HOME);
        MandateId draft = town.filled(Set.of(CAR));
        proof.comesFrom(() -> false);
        assertThatThrownBy(() -> town.agrees(draft, UUID.randomUUID())).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mandates.revoke(CAMILLE, other)).isInstanceOf(BusinessRefusal.class);
        assertThat(mandates.toSign(CAMILLE, id)).isEmpty();
        assertThat(mandates.of(CAMILLE).mandates()).extracting(MandateView::id).containsExactly(other);
    }

    @Test
    void only_the_text_that_was_read_is_signed() {
        MandateId id = town.filled(Set.of(CAR));
        assertThatThrownBy(() -> mandates.sign(
                        new SignMandate(CAMILLE, id, "0".repeat(64), UUID.randomUUID(), IdentityTown.HOME)))
                .isInstanceOf(BusinessRefusal.class);
        assertThat(mandates.toSign(CAMILLE, id)).isPresent();
    }

    @Test
    void the_same_button_twice_signs_once_and_two_drafts_do_not_pay_for_one_contract() {
        MandateId id = town.signed(CAR);
        assertThat(town.agrees(id, UUID.randomUUID())).isInstanceOf(SignOutcome.Signed.class);
        assertThat(telephone.messagesTo(EMAIL)).hasSize(1);
        assertThatThrownBy(() -> town.filled(Set.of(CAR))).isInstanceOf(BusinessRefusal.class);
        people.execute("update mandate_contract set contract_number = 'HAB00012002'");
        MandateId second = town.filled(Set.of(CAR));
        people.execute("update mandate_contract set contract_number = 'AUT00012001' where mandate_id = '" + id + "'");
        assertThat(town.agrees(second, UUID.randomUUID())).isInstanceOf(SignOutcome.AlreadyCovered.class);
        assertThat(mandates.of(CAMILLE).mandates()).hasSize(1);
    }

    @Test
    void a_draft_waits_two_hours_and_its_account_is_forgotten_at_night() {
        MandateId id = town.filled(Set.of(CAR));
        clock.advance(Duration.ofHours(2));
        assertThat(mandates.toSign(CAMILLE, id)).isEmpty();
        assertThat(town.agrees(id, UUID.randomUUID())).isInstanceOf(SignOutcome.TooOld.class);
        due.night();
        assertThat(people.text("select count(*) from mandate")).isEqualTo("0");
        assertThat(people.text("select count(*) from debit_account")).isEqualTo("0");
    }

    @Test
    void an_account_that_is_not_hers_is_said_so_and_nothing_is_kept_of_it() {
        assertThat(fill(IBAN, "Paul Martin")).isEqualTo(new FillOutcome.NotDebitable(AccountProblem.OTHER_HOLDER));
        assertThat(fill("FR76 3000 6000 0112 3456 7890 188", "Camille Bernard"))
                .isEqualTo(new FillOutcome.NotDebitable(AccountProblem.NOT_AN_IBAN));
        assertThat(people.text("select count(*) from debit_account")).isEqualTo("0");
    }

    @Test
    void nothing_of_someone_else_exists() {
        MandateId id = town.signed(CAR);
        MandateId draft = town.filled(Set.of(HOME));
        assertThat(mandates.of(JULIEN, id)).isEmpty();
        assertThat(mandates.toSign(JULIEN, draft)).isEmpty();
        assertThat(signedOnes.of(JULIEN, id)).isEmpty();
        assertThatThrownBy(() -> mandates.revoke(JULIEN, id)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mandates.sign(
                        new SignMandate(JULIEN, draft, "0".repeat(64), UUID.randomUUID(), IdentityTown.HOME)))
                .isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mandates.fill(new FillMandate(JULIEN, Set.of(HOME), hers(IBAN))))
                .satisfies(refused -> assertThat(refused.toString()).doesNotContain("3000"));
    }

    @Test
    void one_that_is_revoked_frees_its_contracts_and_stays_on_record() {
        MandateId id = town.signed(CAR, HOME);
        everything_is_read();
        mandates.revoke(CAMILLE, id);
        assertThat(mandates.of(CAMILLE, id).orElseThrow().state()).isEqualTo(MandateState.REVOKED);
        assertThat(mandates.of(CAMILLE).undebited()).hasSize(2);
        assertThat(telephone.messagesTo(EMAIL))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("révoqué", "par carte"));
        assertThatThrownBy(() -> mandates.revoke(CAMILLE, id)).isInstanceOf(BusinessRefusal.class);
        MandateId next = town.signed(CAR);
        assertThat(mandates.of(CAMILLE).mandates()).extracting(MandateView::id).containsExactly(next, id);
    }

    @Test
    void one_by_which_nothing_was_debited_for_three_years_lapses_at_night_and_she_is_told() {
        MandateId id = town.signed(CAR);
        everything_is_read();
        clock.advance(Duration.ofDays(3 * 365));
        due.night();
        assertThat(mandates.of(CAMILLE, id).orElseThrow().state()).isEqualTo(MandateState.ACTIVE);
        clock.advance(Duration.ofDays(2));
        due.night();
        assertThat(mandates.of(CAMILLE, id).orElseThrow().state()).isEqualTo(MandateState.LAPSED);
        assertThat(telephone.messagesTo(EMAIL)).hasSize(1);
    }

    @Test
    void however_many_mandates_it_is_five_queries() {
        town.signed(CAR);
        int one = StatementLog.of(() -> mandates.of(CAMILLE)).size();
        town.signed(HOME);
        int two = StatementLog.of(() -> mandates.of(CAMILLE)).size();
        assertThat(two).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private void everything_is_read() {
        telephone.messages();
        telephone.empty();
    }

    private FillOutcome fill(String iban, String holder) {
        return mandates.fill(new FillMandate(CAMILLE, Set.<ContractNumber>of(CAR), new AccountClaim(iban, holder)));
    }
}
