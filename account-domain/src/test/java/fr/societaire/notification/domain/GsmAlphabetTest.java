package fr.societaire.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GsmAlphabetTest {
    @Test
    void letters_digits_and_signs_keep_their_ascii_place() {
        assertThat(GsmAlphabet.encode("Code 042917 : ne le donnez pas."))
                .isEqualTo("Code 042917 : ne le donnez pas.".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void the_national_letters_have_their_own_septets() {
        assertThat(GsmAlphabet.encode("@£$¥èéùìòÇ")).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(GsmAlphabet.encode("ÆæßÉ Å§à_Ñ"))
                .containsExactly(0x1C, 0x1D, 0x1E, 0x1F, 0x20, 0x0E, 0x5F, 0x7F, 0x11, 0x5D);
    }

    @Test
    void the_euro_and_the_brackets_take_two_septets() {
        assertThat(GsmAlphabet.encode("€")).containsExactly(0x1B, 0x65);
        assertThat(GsmAlphabet.encode("^{}\\[~]|"))
                .containsExactly(
                        0x1B, 0x14, 0x1B, 0x28, 0x1B, 0x29, 0x1B, 0x2F, 0x1B, 0x3C, 0x1B, 0x3D, 0x1B, 0x3E, 0x1B, 0x40);
    }

    @Test
    void what_french_has_and_the_alphabet_has_not_is_known() {
        assertThat("éèàùÇ".chars()).allMatch(c -> GsmAlphabet.canEncode(Character.toString(c)));
        assertThat("çêâôîûëïüœ’«»`\u00A0".replace("ü", "").chars())
                .noneMatch(c -> GsmAlphabet.canEncode(Character.toString(c)));
        assertThatIllegalArgumentException().isThrownBy(() -> GsmAlphabet.encode("garçon"));
    }

    @Test
    void the_table_has_one_place_for_each_of_its_128_septets() {
        assertThat(GsmAlphabet.canEncode("\uFFFF")).isFalse();
        assertThat(GsmAlphabet.encode("à")).containsExactly(127);
    }
}
