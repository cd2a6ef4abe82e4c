package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CreditorReferenceTest {
    /** The example of ISO 11649. */
    @Test
    void the_example_of_the_standard() {
        var reference = CreditorReference.carrying("539007547034");
        assertThat(reference).hasToString("RF18539007547034");
        assertThat(reference.display()).isEqualTo("RF18\u00A05390\u00A00754\u00A07034");
        assertThat(reference.own()).isEqualTo("539007547034");
        assertThat(CreditorReference.typed(" rf18 5390 0754 7034")).contains(reference);
    }

    @Test
    void what_was_mistyped_is_none() {
        assertThat(CreditorReference.typed("RF18539007547043")).isEmpty();
        assertThat(CreditorReference.typed("RF19539007547034")).isEmpty();
        assertThat(CreditorReference.typed("RF18")).isEmpty();
        assertThat(CreditorReference.typed(null)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CreditorReference.carrying("A".repeat(22)));
    }

    /** What the check digits are for. */
    @Property
    void one_wrong_character_is_always_seen(
            @ForAll @StringLength(min = 1, max = 21) @CharRange(from = 'A', to = 'Z') @CharRange(from = '0', to = '9')
                    String own,
            @ForAll @IntRange(min = 0, max = 20) int at,
            @ForAll @CharRange(from = '0', to = '9') char other) {
        String right = CreditorReference.carrying(own).value();
        int place = 4 + at % own.length();
        if (right.charAt(place) != other && Character.isDigit(right.charAt(place))) {
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(CreditorReference.typed(wrong)).isEmpty();
        }
    }
}
