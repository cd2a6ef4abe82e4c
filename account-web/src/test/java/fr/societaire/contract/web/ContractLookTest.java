package fr.societaire.contract.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.contract.ContractCard;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractStatus;
import fr.societaire.shared.PremiumFrequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractLookTest {
    private final ContractLook look = new ContractLook();

    @ParameterizedTest
    @EnumSource
    void every_status_has_its_sentence_and_no_hole_is_left_in_it(ContractStatus status) {
        assertThat(look.sentence(aCard("AUT1", ContractKind.AUTO, status)))
                .hasSizeGreaterThan(20)
                .doesNotContain("{");
    }

    @Test
    void a_contract_that_is_over_says_since_when() {
        assertThat(look.sentence(aCard("AUT1", ContractKind.AUTO, ContractStatus.TERMINATED)))
                .contains("31\u00A0mars 2026");
    }

    @Test
    void cards_stand_under_their_kind_and_what_is_over_at_the_end() {
        var groups = CardGroup.of(List.of(
                aCard("AUT1", ContractKind.AUTO, ContractStatus.ACTIVE),
                aCard("AUT2", ContractKind.AUTO, ContractStatus.SUSPENDED),
                aCard("SAN1", ContractKind.HEALTH, ContractStatus.ACTIVE),
                aCard("AUT3", ContractKind.AUTO, ContractStatus.TERMINATED),
                aCard("HAB1", ContractKind.HOME, ContractStatus.LAPSED)));
        assertThat(groups)
                .extracting(group -> group.title() + " " + group.cards().size())
                .containsExactly("Auto 2", "Santé 1", "Contrats terminés 2");
    }

    private static ContractCard aCard(String number, ContractKind kind, ContractStatus status) {
        return new ContractCard(
                number + "000",
                kind,
                "Produit",
                null,
                status,
                LocalDate.of(2020, 1, 1),
                null,
                LocalDate.of(2026, 3, 31),
                5100,
                PremiumFrequency.MONTHLY,
                LocalDate.of(2026, 11, 20));
    }
}
