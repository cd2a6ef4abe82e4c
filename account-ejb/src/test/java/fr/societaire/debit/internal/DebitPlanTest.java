package fr.societaire.debit.internal;

import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.debit.internal.DebitTown.CAMILLE;
import static fr.societaire.debit.internal.DebitTown.DECEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.Instalments;
import fr.societaire.mandate.DebitMandates;
import fr.societaire.notification.Message;
import fr.societaire.notification.Telephone;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 51,00 € due on Friday 11 December 2026; it is 16 November. */
@ExtendWith(PortalContainer.class)
class DebitPlanTest {
    @Inject
    DebitClock clockwork;

    @Inject
    DebitTown town;

    @Inject
    DebitMandates mandates;

    @Inject
    Instalments instalments;

    @Inject
    Telephone telephone;

    @BeforeEach
    void november() {
        town.camilleIsDebitedForHerCar();
        telephone.messages();
        telephone.empty();
    }

    @Test
    void what_is_owed_is_planned_and_told_three_weeks_before() {
        clockwork.turn();
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 PLANNED");
        town.itIs("2026-11-20T09:00");
        clockwork.turn();
        clockwork.turn();
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 PRENOTIFIED");
        assertThat(announcements())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains(
                                "51,00\u00A0€ le 11 décembre 2026",
                                "FR •••• 0189",
                                "(RUM)",
                                "(ICS) FR72ZZZ123456",
                                "avant le 10 décembre 2026")
                        .doesNotContain("seconde présentation", "FR7630006000011234567890189"));
        var told = instalments.owed(CAMILLE, 1).rows().getFirst();
        assertThat(told.isAnnounced()).isTrue();
        assertThat(told.payable()).isTrue();
    }

    @Test
    void one_message_tells_all_of_a_day() {
        town.tells(anInstalment().id("AUT00012001-2026-12b").dueOn("2026-12-11").amount("12.00"));
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        assertThat(announcements())
                .singleElement()
                .satisfies(
                        message -> assertThat(message.text()).contains("63,00\u00A0€", "51,00\u00A0€", "12,00\u00A0€"));
    }

    @Test
    void nobody_is_debited_before_fourteen_days() {
        town.itIs("2026-12-09T09:00");
        clockwork.turn();
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-23 PRENOTIFIED");
        town.tells(anInstalment().id("AUT00012001-2026-11").dueOn("2026-11-11"));
        town.itIs("2026-12-11T09:00");
        clockwork.turn();
        assertThat(town.debits()).contains("AUT00012001-2026-11 1 2026-12-28 PRENOTIFIED");
    }

    @Test
    void without_a_mandate_or_for_another_contract_nothing_is_planned() {
        town.tells(anInstalment().id("HAB00012002-2026-12").contract("HAB00012002"));
        mandates.end(town.mandate());
        clockwork.turn();
        assertThat(town.debits()).isEmpty();
    }

    @Test
    void what_is_paid_by_card_before_the_file_leaves_is_not_debited() {
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        town.camillePaysByCard(DECEMBER);
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 CANCELLED");
        clockwork.turn();
        assertThat(town.debits()).hasSize(1);
    }

    @Test
    void another_amount_is_announced_anew() {
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        town.tells(anInstalment().amount("48.00"));
        clockwork.turn();
        assertThat(town.debits())
                .containsExactly(
                        "AUT00012001-2026-12 1 2026-12-11 CANCELLED", "AUT00012001-2026-12 1 2026-12-11 PRENOTIFIED");
        assertThat(announcements())
                .hasSize(2)
                .last()
                .satisfies(message -> assertThat(message.text()).contains("48,00\u00A0€"));
    }

    @Test
    void a_mandate_that_ends_takes_its_debits_with_it() {
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        mandates.suspend(town.mandate());
        clockwork.turn();
        assertThat(town.debits()).containsExactly("AUT00012001-2026-12 1 2026-12-11 CANCELLED");
        assertThat(instalments.owed(CAMILLE, 1).rows().getFirst().debit()).isNull();
    }

    @Test
    void what_was_in_no_file_is_told_another_day() {
        town.itIs("2026-11-25T09:00");
        clockwork.turn();
        town.itIs("2026-12-10T23:59");
        clockwork.turn();
        assertThat(town.debits()).hasSize(1);
        town.itIs("2026-12-11T00:01");
        clockwork.turn();
        assertThat(town.debits())
                .containsExactly(
                        "AUT00012001-2026-12 1 2026-12-11 CANCELLED", "AUT00012001-2026-12 1 2026-12-28 PRENOTIFIED");
    }

    private List<Message> announcements() {
        return telephone.messages().stream()
                .filter(message -> message.key().startsWith("debit-announced"))
                .toList();
    }
}
