package fr.societaire.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Iban;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountProblemTest {
    private static final String FRENCH = "FR7630006000011234567890189";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Léa-Rose Le Goff",
                "LE GOFF LEA ROSE",
                "MLE LEA-ROSE LE GOFF",
                "M OU MME BERNARD LEA ROSE",
                "  léa  rose   BERNARD ",
                "MARTIN PAUL OU BERNARD LEA ROSE"
            })
    void an_account_of_hers_alone_or_with_somebody(String holder) {
        assertThat(problem(FRENCH, holder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Paul Martin", "Léa Bernard", "L R Bernard", "Rose Bernard", "Léa-Rose Goff", "Le Goff Bernard"})
    void an_account_of_somebody_else(String holder) {
        assertThat(problem(FRENCH, holder)).contains(AccountProblem.OTHER_HOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345", "…"})
    void nobodys_name(String holder) {
        assertThat(problem(FRENCH, holder)).contains(AccountProblem.NO_HOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "FR7630006000011234567890188, NOT_AN_IBAN",
        "FR76, NOT_AN_IBAN",
        "BR1500000000000010932840814P2, OUTSIDE_SEPA",
        "TR330006100519786457841326, OUTSIDE_SEPA"
    })
    void an_account_no_debit_reaches(String iban, AccountProblem problem) {
        assertThat(problem(iban, "Léa-Rose Le Goff")).contains(problem);
    }

    @Test
    void an_account_abroad_is_as_good_as_one_at_home() {
        assertThat(problem("DE89 3704 0044 0532 0130 00", "Léa-Rose Le Goff")).isEmpty();
    }

    @Test
    void a_name_too_long_for_a_debit_is_none() {
        assertThat(AccountHolder.typed("Léa-Rose Le Goff ".repeat(5))).isEmpty();
        assertThat(AccountHolder.typed("Léa-Rose\u00A0 Le\tGoff"))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Léa-Rose Le Goff"));
    }

    private static Optional<AccountProblem> problem(String iban, String holder) {
        return AccountProblem.of(
                Iban.typed(iban), AccountHolder.typed(holder), "Léa-Rose", List.of("Bernard", "Le Goff"));
    }
}
