package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NirTest {
    static Stream<JsonObject> examples() {
        return WorkedExamples.of("nir");
    }

    /** W04. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_worked_examples(JsonObject example) {
        String body = example.getString("body");
        int key = example.getInt("key");
        assertThat(Nir.keyOf(body)).isEqualTo(key);
        assertThat(Nir.typed(body + " " + key)).isPresent();
        assertThat(Nir.typed(body + " " + (key + 1))).isEmpty();
    }

    @Test
    void may_be_typed_as_on_the_card() {
        assertThat(Nir.typed("2 55 08 14 168 025 38")).contains(new Nir("255081416802538"));
        assertThat(Nir.typed("1 84 02 2a 056 001 74")).isPresent();
        assertThat(Nir.typed("2 55 08 14 168 025")).isEmpty();
        assertThat(Nir.typed(null)).isEmpty();
    }

    @Test
    void the_two_departments_of_corsica_have_keys_of_their_own() {
        assertThat(Nir.keyOf("184022B056001")).isNotEqualTo(Nir.keyOf("184022A056001"));
    }

    @Test
    void is_never_written_out() {
        assertThat(new Nir("255081416802538")).hasToString("2 •••• 38");
    }
}
