package fr.societaire.desk.domain;

import static fr.societaire.desk.domain.CallerFact.BIRTH_DATE;
import static fr.societaire.desk.domain.CallerFact.BIRTH_PLACE;
import static fr.societaire.desk.domain.CallerFact.CONTRACT_NUMBER;
import static fr.societaire.desk.domain.CallerFact.LAST_PAYMENT;
import static fr.societaire.desk.domain.CallerFact.PLATE;
import static fr.societaire.desk.domain.CallerFact.POSTCODE;
import static fr.societaire.desk.domain.CallerFact.STREET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallerScriptTest {
    private static final int NEEDED = 7;
    private static final Set<CallerFact> ALL = EnumSet.allOf(CallerFact.class);

    @Test
    void each_fact_is_worth_what_knowing_it_proves() {
        assertThat(Arrays.stream(CallerFact.values())
                        .map(fact -> fact + " " + fact.points())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("CONTRACT_NUMBER 3, BIRTH_DATE 2, BIRTH_PLACE 2, POSTCODE 1, STREET 2, PLATE 3,"
                        + " LAST_PAYMENT 4, MEMBER_SINCE 2");
    }

    @ParameterizedTest
    @EnumSource(SearchBy.class)
    void what_the_caller_said_to_be_found_is_not_asked(SearchBy foundBy) {
        var askedEver = drawn(ALL, foundBy).stream().flatMap(script -> script.asked().stream());
        assertThat(askedEver).noneMatch(fact -> fact.isGivenAwayBy(foundBy));
    }

    @Test
    void the_questions_vary_and_leave_room_for_one_small_slip() {
        var scripts = drawn(ALL, SearchBy.MEMBER_NUMBER);
        assertThat(scripts).allSatisfy(script -> {
            assertThat(script.asked()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            assertThat(script.score(ALL)).isGreaterThanOrEqualTo(NEEDED + 2);
        });
        assertThat(scripts.stream().map(script -> Set.copyOf(script.asked())).distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void a_file_too_poor_proves_nobody() {
        assertThat(CallerScript.draw(
                        Set.of(BIRTH_DATE, POSTCODE, STREET), SearchBy.MEMBER_NUMBER, NEEDED, new Random(1)))
                .isEmpty();
        assertThat(CallerScript.draw(
                        Set.of(BIRTH_DATE, CONTRACT_NUMBER, PLATE),
                        SearchBy.NAME_AND_BIRTH_DATE,
                        NEEDED,
                        new Random(1)))
                .isEmpty();
    }

    @Test
    void exactly_enough_is_enough_and_one_less_is_not() {
        var script = new CallerScript(List.of(CONTRACT_NUMBER, LAST_PAYMENT, BIRTH_PLACE), NEEDED);
        assertThat(script.score(Set.of(CONTRACT_NUMBER, LAST_PAYMENT))).isEqualTo(7);
        assertThat(script.isPassedBy(Set.of(CONTRACT_NUMBER, LAST_PAYMENT))).isTrue();
        assertThat(script.isPassedBy(Set.of(LAST_PAYMENT, BIRTH_PLACE))).isFalse();
        assertThat(script.isPassedBy(Set.of())).isFalse();
    }

    @Test
    void an_answer_to_what_was_not_asked_is_worth_nothing() {
        var script = new CallerScript(List.of(BIRTH_DATE, BIRTH_PLACE, STREET), 6);
        assertThat(script.score(Set.of(PLATE, LAST_PAYMENT, BIRTH_DATE))).isEqualTo(2);
    }

    private static List<CallerScript> drawn(Set<CallerFact> onFile, SearchBy foundBy) {
        return IntStream.range(0, 200)
                .mapToObj(seed -> CallerScript.draw(onFile, foundBy, NEEDED, new Random(seed))
                        .orElseThrow())
                .toList();
    }
}
