package fr.societaire.sandbox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardEntryTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "4242 4242 4242 4242,11/26,123,",
        "4242-4242-4242-4242,1/2029,123,",
        "378282246310005,12/40,1234,",
        "4242424242424241,12/40,123,number",
        "4242,12/40,123,number",
        "quarante-deux,12/40,123,number",
        ",12/40,123,number",
        "4242424242424242,10/26,123,expiry",
        "4242424242424242,13/29,123,expiry",
        "4242424242424242,12/99,123,expiry",
        "4242424242424242,décembre,123,expiry",
        "4242424242424242,12/40,12,cvc",
        "4242424242424242,12/40,1234,cvc",
        "378282246310005,12/40,123,cvc"
    })
    void each_field_is_checked(String number, String expiry, String cvc, String wrong) {
        var problems = new CardEntry(number, expiry, cvc).problems(NOVEMBER);
        assertThat(String.join(",", problems.keySet())).isEqualTo(wrong == null ? "" : wrong);
    }

    @Test
    void only_the_face_is_kept() {
        CardFace face = new CardEntry("4000 0027 6000 3184", "09/29", "123").face();
        assertThat(face).isEqualTo(new CardFace("visa", "3184", 9, 2029, TestCard.ALWAYS_AUTHENTICATE));
        assertThat(face.toString()).doesNotContain("400000276000");
    }

    @Test
    @SuppressWarnings("ObjectToString") // the point: it has none
    void what_was_typed_cannot_reach_a_log() {
        assertThat(new CardEntry("4242424242424242", "12/40", "123").toString()).doesNotContain("4242", "123");
    }
}
