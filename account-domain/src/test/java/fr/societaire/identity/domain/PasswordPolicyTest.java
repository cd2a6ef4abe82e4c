package fr.societaire.identity.domain;

import static fr.societaire.identity.domain.CnilCase.EIGHT_OF_FOUR_CLASSES_WITH_LOCK;
import static fr.societaire.identity.domain.CnilCase.TWELVE_OF_FOUR_CLASSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.societaire.shared.WorkedExamples;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final PasswordOwner CAMILLE = new PasswordOwner(
            List.of("Camille", "Bernard", "10000001", "camille.bernard@example.fr"),
            Optional.of(LocalDate.of(1984, 3, 12)));
    private static final PasswordPolicy WITHOUT_LOCK =
            new PasswordPolicy(PasswordPolicy.WITHOUT_LOCK, (password, words) -> password.equals("Motdepasse-2026"));

    /** W03: L · log2(N). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Az3rty0)       | 53.03",
                "Az3rty0)abcd   | 79.55",
                "Az3rty0Az3rty0 | 83.36",
                "Az3rty0A       | 47.63",
                "271828         | 19.93"
            })
    void entropy_is_the_length_times_the_bits_of_the_alphabet(String password, double bits) {
        assertThat(CnilCase.entropyBits(password)).isCloseTo(bits, within(0.005));
    }

    static Stream<JsonObject> entropies() {
        return WorkedExamples.of("entropy");
    }

    /** W03 again, from the machine's copy: an alphabet of 99 has four classes, of 62 three, of 10 one. */
    @ParameterizedTest
    @MethodSource("entropies")
    void the_worked_examples(JsonObject example) {
        String seed = Map.of(99, "aB3)", 62, "aB3", 10, "3").get(example.getInt("N"));
        String password = seed.repeat(example.getInt("len")).substring(0, example.getInt("len"));
        assertThat(CnilCase.entropyBits(password))
                .isCloseTo(example.getJsonNumber("bits").doubleValue(), within(0.005));
    }

    @Test
    void nothing_has_no_entropy() {
        assertThat(CnilCase.entropyBits("")).isZero();
    }

    @Test
    void eight_characters_of_four_classes_are_for_doors_with_a_lock_only() {
        var withLock = new PasswordPolicy(EnumSet.allOf(CnilCase.class), (password, words) -> false);
        assertThat(EIGHT_OF_FOUR_CLASSES_WITH_LOCK.isReachedBy("Az3rty0)")).isTrue();
        assertThat(TWELVE_OF_FOUR_CLASSES.isReachedBy("Az3rty0)")).isFalse();
        assertThat(withLock.accepts("Az3rtu0)", PasswordOwner.nobody())).isTrue();
        assertThat(WITHOUT_LOCK.accepts("Az3rtu0)", PasswordOwner.nobody())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marée-Haute-2026!",
                "Vent d'Ouest 77",
                "Brume-Granit7",
                "galet7ETgoémonX",
                "le phare tourne encore quand la nuit tombe",
                "crêpes au beurre salé devant le grand port",
                "Ünïcødé→parfait9"
            })
    void a_strong_password_is_accepted(String password) {
        assertThat(WITHOUT_LOCK.review(password, CAMILLE)).doesNotContainValue(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brume-Gra7                   | STRONG",
                "brumegranitphare             | STRONG",
                "la la la la la la la la      | STRONG",
                "le phare tourne encore hier  | STRONG",
                "Camille-Brume-77             | NOT_ABOUT_YOU",
                "CÂMILLE-brume-77             | NOT_ABOUT_YOU",
                "Brume-10.000.001-x           | NOT_ABOUT_YOU",
                "Brume-12/03/1984-x           | NOT_ABOUT_YOU",
                "Brume-120384-Granit          | NOT_ABOUT_YOU",
                "Granit-aaaa-Brume7           | NO_OBVIOUS_SEQUENCE",
                "Granit-1234-Brume            | NO_OBVIOUS_SEQUENCE",
                "Granit-9876-Brume            | NO_OBVIOUS_SEQUENCE",
                "Granit-azert-Brume7          | NO_OBVIOUS_SEQUENCE",
                "Granit-lkjhg-Brume7          | NO_OBVIOUS_SEQUENCE",
                "Motdepasse-2026              | NOT_COMMON"
            })
    void a_weak_password_breaks_the_rule_it_breaks(String password, PasswordRule broken) {
        var review = WITHOUT_LOCK.review(password, CAMILLE);
        assertThat(review).containsEntry(broken, false);
        assertThat(review.values()).filteredOn(met -> !met).hasSize(1);
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_the_most() {
        String longest = "Brume-Granit7".repeat(10).substring(0, 128);
        assertThat(WITHOUT_LOCK.accepts(longest, CAMILLE)).isTrue();
        assertThat(WITHOUT_LOCK.review(longest + "x", CAMILLE)).containsEntry(PasswordRule.NOT_TOO_LONG, false);
    }

    @Test
    void length_counts_what_a_reader_counts() {
        assertThat(CnilCase.entropyBits("🌊🌊")).isCloseTo(2 * Math.log(37) / Math.log(2), within(0.001));
    }

    @Test
    void nothing_breaks_strength_and_no_rule_is_left_out() {
        assertThat(WITHOUT_LOCK.review("", CAMILLE)).containsOnlyKeys(PasswordRule.values());
        assertThat(WITHOUT_LOCK.accepts("", CAMILLE)).isFalse();
    }

    @Test
    void the_rule_for_doors_with_a_lock_is_off_without_it() {
        assertThat(PasswordPolicy.WITHOUT_LOCK)
                .isEqualTo(Set.copyOf(EnumSet.complementOf(EnumSet.of(EIGHT_OF_FOUR_CLASSES_WITH_LOCK))));
    }

    @ParameterizedTest
    @CsvSource({"Awa-Girafe-Lune-78, false", "Girafe1Awa!Lune, false", "Kawa-Girafe-Lune-78, true"})
    void a_short_name_counts_where_it_stands_alone(String password, boolean accepted) {
        var awa = new PasswordOwner(List.of("Awa", "Diallo"), Optional.empty());
        assertThat(WITHOUT_LOCK.accepts(password, awa)).isEqualTo(accepted);
    }
}
