package fr.societaire.wallet.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.wallet.SavedCardView;
import fr.societaire.wallet.domain.CardValidity;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_validity_tells_its_day(CardValidity validity) {
        var card = new SavedCardView("1", "Visa •••• 4242", LocalDate.of(2027, 1, 31), validity);
        assertThat(new CardWords().validity(card)).contains("31\u00A0janvier 2027");
        assertThat(new CardWords().kind(card)).isIn("success", "warning", "danger");
    }
}
