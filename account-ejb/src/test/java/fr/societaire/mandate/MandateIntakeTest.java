package fr.societaire.mandate;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.mandate.MandateTown.CAR;
import static fr.societaire.mandate.MandateTown.HOME;
import static fr.societaire.mandate.MandateTown.IBAN;
import static fr.societaire.mandate.MandateTown.JULIEN;
import static fr.societaire.mandate.MandateTown.OTHER_IBAN;
import static fr.societaire.mandate.MandateTown.hers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.IdentityTown;
import fr.societaire.mandate.domain.AccountHolder;
import fr.societaire.mandate.domain.MandateReference;
import fr.societaire.mandate.domain.MandateState;
import fr.societaire.mandate.internal.MandateClock;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MandateIntakeTest {
    private static final LocalDate SIGNED = LocalDate.of(2025, 3, 10);
    private static final LocalDate DEBITED = LocalDate.of(2026, 11, 5);

    @Inject
    MandateIntake intake;

    @Inject
    DebitMandates debits;

    @Inject
    Mandates mandates;

    @Inject
    MandateAccounts accounts;

    @Inject
    MandateTown town;

    @Inject
    IdentityTown people;

    @Inject
    MandateClock due;

    @Inject
    RecentProof proof;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille_has_a_car_and_a_home() {
        proof.comesFrom(() -> true);
        town.camilleWithHerCarAndHerHome();
    }

    @Test
    void one_that_was_signed_before_pays_for_its_contracts_and_the_collection_can_read_it() {
        assertThat(intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR, HOME))))
                .isEmpty();
        MandateView view = mandates.of(CAMILLE).mandates().getFirst();
        assertThat(view.copied()).isFalse();
        assertThat(view.contracts()).hasSize(2);
        assertThat(mandates.of(CAMILLE).undebited()).isEmpty();
        assertThat(debits.creditor().value()).isEqualTo("FR72ZZZ123456");
        assertThat(debits.of(List.of(CAR, new ContractNumber("AUT99999999"))))
                .singleElement()
                .satisfies(debit -> {
                    assertThat(debit.contract()).isEqualTo(CAR);
                    assertThat(debit.reference()).isEqualTo("RIV-1");
                    assertThat(debit.signedOn()).isEqualTo(SIGNED);
                    assertThat(debit.holder()).isEqualTo("MME BERNARD CAMILLE");
                    assertThat(debit.account().value()).isEqualTo("FR7630006000011234567890189");
                    assertThat(debit.former()).isEmpty();
                    assertThat(debit.toString()).doesNotContain("30006");
                });
    }

    @Test
    void told_again_it_changes_nothing_but_a_later_debit_and_the_end() {
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        String once = rows();
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, OTHER_IBAN, false, CAR)));
        assertThat(rows()).isEqualTo(once);
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, true, CAR)));
        assertThat(mandates.of(CAMILLE).mandates().getFirst().state()).isEqualTo(MandateState.REVOKED);
        assertThat(debits.of(List.of(CAR))).isEmpty();
    }

    @Test
    void what_is_another_members_is_left_out() {
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        assertThat(intake.accept(List.of(
                        onPaper("RIV-2", JULIEN, IBAN, false, HOME),
                        onPaper("RIV-3", CAMILLE, IBAN, false, new ContractNumber("AUT99999999")),
                        onPaper("RIV-4", CAMILLE, IBAN, false, HOME))))
                .containsExactlyInAnyOrder(new MandateReference("RIV-2"), new MandateReference("RIV-3"));
        assertThat(people.text("select string_agg(reference, ' ' order by reference) from mandate"))
                .isEqualTo("RIV-1 RIV-4");
    }

    @Test
    void a_newer_one_takes_the_place_of_what_was_there() {
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        intake.accept(List.of(onPaper("RIV-2", CAMILLE, OTHER_IBAN, false, CAR)));
        assertThat(mandates.of(CAMILLE).mandates())
                .extracting(MandateView::reference, MandateView::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("RIV-2", MandateState.ACTIVE),
                        org.assertj.core.groups.Tuple.tuple("RIV-1", MandateState.REPLACED));
        assertThat(debits.of(List.of(CAR)))
                .singleElement()
                .extracting(DebitMandate::reference)
                .isEqualTo("RIV-2");
    }

    @Test
    void the_bank_is_told_once_of_an_account_that_was_changed_here() {
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        var mandate = mandates.of(CAMILLE).mandates().getFirst().id();
        accounts.change(new ChangeAccount(CAMILLE, mandate, hers(OTHER_IBAN), IdentityTown.HOME));
        clock.advance(Duration.ofDays(3));
        due.tick();
        DebitMandate debit = debits.of(List.of(CAR)).getFirst();
        assertThat(debit.account().lastDigits()).isEqualTo("2606");
        assertThat(debit.former())
                .hasValueSatisfying(former -> assertThat(former.lastDigits()).isEqualTo("0189"));
        debits.collected(List.of(mandate), DEBITED.plusMonths(1));
        assertThat(debits.of(List.of(CAR)).getFirst().former()).isEmpty();
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        assertThat(debits.of(List.of(CAR)).getFirst().account().lastDigits()).isEqualTo("2606");
    }

    @Test
    void a_bank_that_refuses_has_it_wait_until_another_account_takes_effect_or_ends_it() {
        intake.accept(List.of(onPaper("RIV-1", CAMILLE, IBAN, false, CAR)));
        var mandate = mandates.of(CAMILLE).mandates().getFirst().id();
        debits.suspend(mandate);
        debits.suspend(mandate);
        assertThat(debits.of(List.of(CAR))).isEmpty();
        assertThat(mandates.of(CAMILLE, mandate).orElseThrow().state()).isEqualTo(MandateState.SUSPENDED);
        accounts.change(new ChangeAccount(CAMILLE, mandate, hers(OTHER_IBAN), IdentityTown.HOME));
        clock.advance(Duration.ofDays(3));
        due.tick();
        assertThat(debits.of(List.of(CAR))).hasSize(1);
        debits.end(mandate);
        debits.end(mandate);
        assertThat(mandates.of(CAMILLE, mandate).orElseThrow().state()).isEqualTo(MandateState.REVOKED);
    }

    private String rows() {
        return people.text("select (select string_agg(m::text, '' order by reference) from mandate m)"
                + " || (select string_agg(a::text, '' order by account_id) from debit_account a)");
    }

    private static MandateRecord onPaper(
            String reference, MemberNumber member, String iban, boolean ended, ContractNumber... contracts) {
        return new MandateRecord(
                new MandateReference(reference),
                member,
                Set.of(contracts),
                Iban.typed(iban).orElseThrow(),
                new AccountHolder("MME BERNARD CAMILLE"),
                SIGNED,
                Optional.of(DEBITED),
                ended);
    }
}
