package fr.societaire.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.CreditorReference;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransferReferenceTest {
    private static final ContractNumber CAR = new ContractNumber("AUT00012001");
    private static final CreditorReference REFERENCE = TransferReference.of(CAR);
    private static final Iban ACCOUNT =
            Iban.typed("FR7630006000011234567890189").orElseThrow();

    @Test
    void the_reference_of_a_contract_leads_back_to_it() {
        assertThat(REFERENCE.value()).isEqualTo("RF35AUT00012001");
        assertThat(TransferReference.in(new Remittance(REFERENCE.value(), ""))).contains(CAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RF35AUT00012001",
                "rf35 aut0 0012 001",
                "REF RF35AUT00012001 COTISATION",
                "cotisation auto/RF35-AUT0-0012-001",
                "RF35 AUT0 0012 001 NOVEMBRE",
                "/ROC/RF35AUT00012001//"
            })
    void it_is_found_wherever_a_payer_or_a_bank_puts_it(String text) {
        assertThat(TransferReference.in(new Remittance("", text))).contains(CAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RF11AUT00012001",
                "RF35AUT00012002",
                "AUT00012001",
                "COTISATION",
                "RF",
                "RF35",
                "XRF35AUT00012001"
            })
    void what_is_not_beyond_doubt_is_no_reference(String text) {
        assertThat(TransferReference.in(new Remittance("", text))).isEmpty();
    }

    @Test
    void two_references_that_differ_are_none() {
        String other = TransferReference.of(new ContractNumber("HAB00013001")).value();
        assertThat(TransferReference.in(new Remittance(REFERENCE.value(), other)))
                .isEmpty();
        assertThat(TransferReference.in(new Remittance(REFERENCE.value(), "merci " + REFERENCE)))
                .contains(CAR);
    }

    @Test
    void words_suggest_contracts_and_members() {
        var said = new Remittance("", "cotisation aut00012001 sociétaire n°10000001");
        assertThat(Hints.contracts(said)).contains(CAR);
        assertThat(Hints.members(said)).containsExactly(new MemberNumber("10000001"));
    }

    /** EPC069-12, version 002. */
    @Test
    void a_banks_application_reads_all_it_needs() {
        assertThat(EpcCode.of("Mutuelle des Rives", ACCOUNT, "AGRIFRPP", Money.euros("51.05"), REFERENCE))
                .isEqualTo(
                        "BCD\n002\n1\nSCT\nAGRIFRPP\nMutuelle des Rives\nFR7630006000011234567890189\nEUR51.05\n\nRF35AUT00012001");
    }

    @ParameterizedTest
    @CsvSource({"0, AGRIFRPP", "-100, AGRIFRPP", "100000000000, AGRIFRPP", "100, AGRI"})
    void what_no_bank_would_take_is_refused(long cents, String bic) {
        assertThatThrownBy(() -> EpcCode.of("Mutuelle", ACCOUNT, bic, Money.ofCents(cents), REFERENCE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
