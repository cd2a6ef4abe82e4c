package fr.societaire.contract;

import static fr.societaire.contract.ContractRecords.aContract;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.contract.domain.Coefficient;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ContractsTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final MemberNumber JULIEN = new MemberNumber("10000002");
    private static final ContractNumber CAR = new ContractNumber("AUT00012001");

    @Inject
    MemberIntake members;

    @Inject
    ContractIntake intake;

    @Inject
    Contracts contracts;

    @Inject
    EntityManager em;

    @BeforeEach
    void two_members() {
        members.accept(List.of(aMember(CAMILLE), aMember(JULIEN)));
    }

    @Test
    void a_contract_is_shown_in_full_to_its_member() {
        intake.accept(List.of(aContract().build()));
        var detail = contracts.ofMember(CAMILLE, CAR).orElseThrow();
        assertThat(detail.card().insured()).isEqualTo("Peugeot 208 · AA-123-BB");
        assertThat(detail.card().premium()).isEqualTo(Money.euros("51.00"));
        assertThat(detail.card().asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(detail.guarantees())
                .extracting(g -> g.label() + "|" + g.limit() + "|" + g.deductible())
                .containsExactly("Responsabilité civile|null|null", "Bris de glace|1 500 € par an|75.00 EUR");
        assertThat(detail.exclusions()).containsExactly("La conduite sans permis");
        assertThat(detail.options())
                .extracting(ContractDetail.Option::label)
                .containsExactly("Véhicule de remplacement");
        var vehicle = detail.insuredVehicle().orElseThrow();
        assertThat(vehicle.coefficient()).isEqualTo(Coefficient.of("0.68"));
        assertThat(vehicle.history())
                .extracting(past -> past.coefficient().display())
                .containsExactly("0,72", "0,76");
        assertThat(vehicle.drivers()).extracting(ContractDetail.Driver::main).containsExactly(true);
        assertThat(detail.insuredHome()).isEmpty();
    }

    @Test
    void an_insured_home_has_an_address_and_no_vehicle() {
        intake.accept(List.of(
                aContract().numbered("HAB00012002").withKind(ContractKind.HOME).build()));
        var detail =
                contracts.ofMember(CAMILLE, new ContractNumber("HAB00012002")).orElseThrow();
        assertThat(detail.insuredVehicle()).isEmpty();
        assertThat(detail.insuredHome().orElseThrow().occupancy()).isEqualTo("Locataire");
        assertThat(detail.card().insured()).isEqualTo("12 rue des Lilas, 75011 Paris");
    }

    @Test
    void the_contract_of_someone_else_does_not_exist() {
        intake.accept(List.of(aContract().build()));
        assertThat(contracts.ofMember(JULIEN, CAR)).isEmpty();
        assertThat(contracts.of(JULIEN)).isEmpty();
        assertThat(contracts.owners(List.of(CAR, new ContractNumber("XXX1")))).containsExactly(Map.entry(CAR, CAMILLE));
    }

    @Test
    void contracts_in_force_come_first_then_by_kind() {
        intake.accept(List.of(
                aContract()
                        .numbered("AUT1")
                        .withStatus(ContractStatus.TERMINATED)
                        .build(),
                aContract().numbered("SAN1").withKind(ContractKind.HEALTH).build(),
                aContract()
                        .numbered("AUT3")
                        .withStatus(ContractStatus.SUSPENDED)
                        .build(),
                aContract().numbered("AUT2").build(),
                aContract().numbered("MOT1").withKind(ContractKind.TWO_WHEELER).build()));
        assertThat(contracts.of(CAMILLE))
                .extracting(card -> card.number().value())
                .containsExactly("AUT2", "AUT3", "MOT1", "SAN1", "AUT1");
    }

    @Test
    void a_fleet_is_read_page_by_page() {
        intake.accept(IntStream.range(0, 50)
                .mapToObj(i -> aContract().numbered("AUT" + (1000 + i)).build())
                .toList());
        var second = contracts.page(CAMILLE, 2);
        assertThat(second.cards()).hasSize(24);
        assertThat(second.cards().getFirst().number().value()).isEqualTo("AUT1024");
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.total()).isEqualTo(50);
        assertThat(contracts.page(CAMILLE, 99).page()).isEqualTo(3);
        assertThat(contracts.page(CAMILLE, 99).cards()).hasSize(2);
        assertThat(contracts.page(JULIEN, 1)).isEqualTo(new ContractPage(List.of(), 1, 1, 0));
    }

    @Test
    void the_number_of_queries_does_not_depend_on_the_number_of_contracts() {
        take(2);
        assertThat(queries(() -> contracts.of(CAMILLE))).isEqualTo(1);
        assertThat(queries(() -> contracts.page(CAMILLE, 1))).isEqualTo(2);
        assertThat(queries(() -> contracts.ofMember(CAMILLE, new ContractNumber("AUT1001"))))
                .isEqualTo(2);
        take(50);
        assertThat(queries(() -> contracts.of(CAMILLE))).isEqualTo(1);
        assertThat(queries(() -> contracts.page(CAMILLE, 1))).isEqualTo(2);
        assertThat(queries(() -> contracts.ofMember(CAMILLE, new ContractNumber("AUT1001"))))
                .isEqualTo(2);
    }

    private void take(int count) {
        intake.accept(IntStream.range(0, count)
                .mapToObj(i -> aContract().numbered("AUT" + (1000 + i)).build())
                .toList());
    }

    /** Queries persistence sends while something is read. */
    private int queries(Runnable reading) {
        var events = em.unwrap(ServerSession.class).getEventManager();
        var count = new AtomicInteger();
        var listener = new SessionEventAdapter() {
            @Override
            public void preExecuteQuery(SessionEvent event) {
                count.incrementAndGet();
            }
        };
        events.addListener(listener);
        try {
            reading.run();
        } finally {
            events.removeListener(listener);
        }
        return count.get();
    }

    @Test
    void told_again_a_contract_is_brought_up_to_date() {
        intake.accept(List.of(aContract().build()));
        intake.accept(List.of(
                aContract().withProduct("perdu").build(),
                aContract().withProduct("Auto Sérénité").build()));
        var detail = contracts.ofMember(CAMILLE, CAR).orElseThrow();
        assertThat(detail.card().productName()).isEqualTo("Auto Sérénité");
        assertThat(detail.guarantees()).hasSize(2);
    }

    @Test
    void a_contract_that_is_over_is_not_revived() {
        intake.accept(List.of(aContract().withStatus(ContractStatus.TERMINATED).build()));
        assertThat(intake.accept(List.of(aContract().build()))).containsExactly(CAR);
        assertThat(contracts.ofMember(CAMILLE, CAR).orElseThrow().card().status())
                .isEqualTo(ContractStatus.TERMINATED);
    }

    private static MemberRecord aMember(MemberNumber number) {
        return new MemberRecord(
                number, null, "Camille", "Bernard", null, LocalDate.of(1984, 3, 12), null, null, null, List.of());
    }
}
