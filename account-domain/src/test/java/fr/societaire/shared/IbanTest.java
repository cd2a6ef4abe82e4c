package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    static Stream<JsonObject> examples() {
        return WorkedExamples.of("iban");
    }

    /** W04. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        assertThat(Iban.typed(example.getString("v")).isPresent()).isEqualTo(example.getBoolean("ok"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                " fr76 3000-6000-0112-3456-7890-189 ",
                "FR76\u00A03000\u202F6000 0112 3456 7890 189\u200B",
                "FR1420041010050500013M02606",
                "DE89370400440532013000"
            })
    void may_be_typed_as_on_paper(String typed) {
        assertThat(Iban.typed(typed)).isPresent();
    }

    @Test
    void the_digits_of_iso_alone_do_not_make_a_french_account() {
        // The same account with another RIB key, and check digits computed for it.
        assertThat(Iban.typed("FR4930006000011234567890190")).isEmpty();
        assertThat(Iban.typed("")).isEmpty();
        assertThat(Iban.typed(null)).isEmpty();
        assertThat(Iban.typed("FR76")).isEmpty();
    }

    @Test
    void tells_its_bank_and_never_itself() {
        var iban = new Iban("FR7630006000011234567890189");
        assertThat(iban.bankCode()).isEqualTo("30006");
        assertThat(iban.lastDigits()).isEqualTo("0189");
        assertThat(iban).hasToString("FR76 •••• 0189");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iban("FR7630006000011234567890188"))
                .withMessage("not an IBAN");
    }
}
