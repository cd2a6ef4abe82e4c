package fr.societaire.home;

import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.contract.ContractRecords.aContract;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.contract.ContractIntake;
import fr.societaire.identity.IdentityTown;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.StatementLog;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Today is 1 December 2026. */
@ExtendWith(PortalContainer.class)
class HomeTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final MemberNumber JULIEN = new MemberNumber("10000002");

    @Inject
    Home home;

    @Inject
    IdentityTown town;

    @Inject
    ContractIntake contracts;

    @Inject
    InstalmentIntake instalments;

    @BeforeEach
    void two_members() {
        town.isMember(CAMILLE);
        town.isMember(JULIEN);
    }

    @Test
    void nobody_knows_a_contract_yet() {
        assertThat(home.of(CAMILLE).standing()).isEqualTo(new Standing.NoContract());
        assertThat(home.of(CAMILLE).asOf()).isNull();
    }

    @Test
    void nothing_owed_is_up_to_date() {
        contracts.accept(List.of(aContract().build()));
        assertThat(home.of(CAMILLE).standing()).isEqualTo(new Standing.UpToDate(null));
        assertThat(home.of(JULIEN).standing()).isInstanceOf(Standing.NoContract.class);
    }

    @Test
    void the_oldest_late_instalment_comes_first_and_the_late_ones_are_added_up() {
        contracts.accept(List.of(aContract().build()));
        instalments.accept(List.of(
                anInstalment().build(),
                anInstalment()
                        .id("AUT00012001-2026-11")
                        .dueOn("2026-11-11")
                        .amount("51.00")
                        .build(),
                anInstalment()
                        .id("AUT00012001-2026-10")
                        .dueOn("2026-10-11")
                        .amount("49.50")
                        .build()));
        assertThat(home.of(CAMILLE).standing()).isInstanceOfSatisfying(Standing.Late.class, late -> {
            assertThat(late.oldest().id().value()).isEqualTo("AUT00012001-2026-10");
            assertThat(late.count()).isEqualTo(2);
            assertThat(late.total()).isEqualTo(Money.euros("100.50"));
            assertThat(late.suspended()).isFalse();
        });
    }

    @Test
    void every_late_instalment_counts_though_the_page_shows_the_first_ones_only() {
        contracts.accept(List.of(aContract().build()));
        instalments.accept(IntStream.rangeClosed(1, 30)
                .mapToObj(n -> anInstalment()
                        .id("AUT00012001-L%02d".formatted(n))
                        .dueOn("2026-11-%02d".formatted(n))
                        .build())
                .toList());
        assertThat(home.of(CAMILLE).standing()).isInstanceOfSatisfying(Standing.Late.class, late -> {
            assertThat(late.count()).isEqualTo(30);
            assertThat(late.total()).isEqualTo(Money.euros("1530.00"));
        });
    }

    @Test
    void an_instalment_that_may_be_paid_already_is_named() {
        contracts.accept(List.of(aContract().build()));
        instalments.accept(List.of(anInstalment().build()));
        assertThat(home.of(CAMILLE).standing()).isInstanceOf(Standing.Due.class);
    }

    @Test
    void one_due_in_months_leaves_the_member_up_to_date() {
        contracts.accept(List.of(aContract().build()));
        instalments.accept(List.of(anInstalment().dueOn("2027-06-11").build()));
        assertThat(home.of(CAMILLE).standing())
                .isInstanceOfSatisfying(
                        Standing.UpToDate.class, fine -> assertThat(fine.next()).isNotNull());
    }

    @Test
    void a_suspended_contract_is_said_before_anything_that_is_not_late() {
        contracts.accept(
                List.of(aContract().withStatus(ContractStatus.SUSPENDED).build()));
        instalments.accept(List.of(anInstalment().build()));
        assertThat(home.of(CAMILLE).standing()).isInstanceOf(Standing.Suspended.class);
    }

    @Test
    void a_member_whose_contracts_are_over_reads_an_archive() {
        contracts.accept(
                List.of(aContract().withStatus(ContractStatus.TERMINATED).build()));
        assertThat(home.of(CAMILLE).standing()).isEqualTo(new Standing.Ended());
    }

    @Test
    void the_page_costs_four_queries_with_two_contracts_and_with_fifty() {
        assertThat(queriesWith(2)).isEqualTo(4);
        assertThat(queriesWith(50)).isEqualTo(4);
    }

    private int queriesWith(int count) {
        contracts.accept(IntStream.rangeClosed(1, count)
                .mapToObj(n -> aContract().numbered("AUT%08d".formatted(n)).build())
                .toList());
        instalments.accept(IntStream.rangeClosed(1, count)
                .mapToObj(n -> anInstalment()
                        .id("AUT%08d-2026-12".formatted(n))
                        .contract("AUT%08d".formatted(n))
                        .build())
                .toList());
        return StatementLog.of(() -> assertThat(home.of(CAMILLE).contracts()).hasSize(count))
                .size();
    }
}
