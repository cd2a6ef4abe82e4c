package fr.societaire.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MandateIdentifiersTest {
    /** The second is the example of the German central bank. */
    @ParameterizedTest
    @ValueSource(strings = {"FR72ZZZ123456", "DE98ZZZ09999999999"})
    void a_creditor_is_known_by_his_number(String value) {
        assertThat(new CreditorIdentifier(value)).hasToString(value);
    }

    @Test
    void the_business_code_is_the_creditors_own_and_not_checked() {
        assertThat(new CreditorIdentifier("FR72A01123456").value()).isEqualTo("FR72A01123456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR73ZZZ123456",
                "FR72ZZZ123465",
                "FR72ZZZ12345",
                "FR72ZZZ1234567",
                "fr72zzz123456",
                "FR72ZZ 123456",
                ""
            })
    void anything_else_is_no_creditor(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditorIdentifier(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIV2026112200000001", "A", "A+B?C/D-E:(F).,'", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345678"})
    void a_reference_is_what_every_bank_passes_on(String value) {
        assertThat(new MandateReference(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
                "rum",
                "RUM É",
                "A B",
                "/A",
                "A/",
                "A//B",
                "A_B",
                "A*B"
            })
    void anything_else_is_no_reference(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MandateReference(value));
    }
}
