package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {
    @Test
    void is_what_a_french_spreadsheet_opens() {
        var file = new SpreadsheetFile("Date", "Solde").add(List.of("02/12/2026", Money.euros("1234.50")));
        assertThat(file).hasToString("\uFEFFDate;Solde\r\n02/12/2026;1234,50\r\n");
    }

    @Test
    void an_amount_in_the_members_favour_stays_a_number() {
        assertThat(new SpreadsheetFile("Solde").add(List.of(Money.euros("-51.00"))))
                .asString()
                .endsWith("\r\n-51,00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1"})
    void no_text_is_taken_for_a_formula(String text) {
        assertThat(new SpreadsheetFile("Libellé").add(List.of(text))).asString().endsWith("\r\n'" + text + "\r\n");
    }

    @Test
    void what_would_end_a_cell_is_quoted() {
        assertThat(new SpreadsheetFile("Libellé").add(List.of("a;b \"c\"", "=x\r\ny")))
                .asString()
                .endsWith("\r\n\"a;b \"\"c\"\"\";\"'=x\r\ny\"\r\n");
    }
}
