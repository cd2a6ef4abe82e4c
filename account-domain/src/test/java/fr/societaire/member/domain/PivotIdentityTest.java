package fr.societaire.member.domain;

import static fr.societaire.member.domain.Sex.FEMALE;
import static fr.societaire.member.domain.Sex.MALE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PivotIdentityTest {
    private static final LocalDate BORN = LocalDate.of(1984, 3, 12);
    private static final PivotIdentity CAMILLE =
            new PivotIdentity("Le Goff", "Camille Anne", FEMALE, BORN, "44109", "99100");

    @ParameterizedTest
    @CsvSource({
        "LE GOFF, CAMILLE ANNE",
        "Le-Goff, Camille-Anne",
        "le  goff, 'Camille, Anne'",
        "LE GOFF, Camïlle Anne",
        "' Lé Goff ', camille anne"
    })
    void accents_case_hyphens_and_blanks_make_no_difference(String birthName, String firstNames) {
        assertThat(CAMILLE.isSamePersonAs(new PivotIdentity(birthName, firstNames, FEMALE, BORN, "44109", "99100")))
                .isTrue();
    }

    static List<PivotIdentity> others() {
        return List.of(
                new PivotIdentity("Le Gof", "Camille Anne", FEMALE, BORN, "44109", "99100"),
                new PivotIdentity("Bernard", "Camille Anne", FEMALE, BORN, "44109", "99100"),
                new PivotIdentity("Le Goff", "Camille", FEMALE, BORN, "44109", "99100"),
                new PivotIdentity("Le Goff", "Anne Camille", FEMALE, BORN, "44109", "99100"),
                new PivotIdentity("Le Goff", "Camille Anne", MALE, BORN, "44109", "99100"),
                new PivotIdentity("Le Goff", "Camille Anne", FEMALE, BORN.plusDays(1), "44109", "99100"),
                new PivotIdentity("Le Goff", "Camille Anne", FEMALE, BORN, "44110", "99100"),
                new PivotIdentity("Le Goff", "Camille Anne", FEMALE, BORN, "", "99352"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void five_facts_of_six_are_somebody_else(PivotIdentity other) {
        assertThat(CAMILLE.isSamePersonAs(other)).isFalse();
        assertThat(other.isSamePersonAs(CAMILLE)).isFalse();
    }

    @Test
    void an_identity_that_lacks_a_fact_is_nobodys_not_even_its_own() {
        assertThat(Stream.of(
                        new PivotIdentity(null, "Camille", FEMALE, BORN, "44109", "99100"),
                        new PivotIdentity("Le Goff", " - ", FEMALE, BORN, "44109", "99100"),
                        new PivotIdentity("Le Goff", "Camille", null, BORN, "44109", "99100"),
                        new PivotIdentity("Le Goff", "Camille", FEMALE, null, "44109", "99100"),
                        new PivotIdentity("Le Goff", "Camille", FEMALE, BORN, null, "99100"),
                        new PivotIdentity("Le Goff", "Camille", FEMALE, BORN, "44109", null)))
                .allSatisfy(
                        lacking -> assertThat(lacking.isSamePersonAs(lacking)).isFalse());
    }

    @Test
    void whoever_was_born_abroad_has_a_country_and_no_commune() {
        var awa = new PivotIdentity("Diallo", "Awa", FEMALE, BORN, null, "99341");
        assertThat(awa.isSamePersonAs(new PivotIdentity("DIALLO", "AWA", FEMALE, BORN, "", "99341")))
                .isTrue();
        assertThat(new PivotIdentity("Diallo", "Awa", FEMALE, BORN, "44109", "99341").isComplete())
                .isFalse();
    }

    @Test
    void nothing_of_a_person_is_written_in_a_log() {
        assertThat(CAMILLE.toString()).doesNotContainIgnoringCase("goff", "camille", "44109");
    }
}
