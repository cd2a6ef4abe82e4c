package fr.societaire.humancheck;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.humancheck.HumanVerdict.Missing;
import fr.societaire.humancheck.HumanVerdict.Over;
import fr.societaire.humancheck.HumanVerdict.Passed;
import fr.societaire.humancheck.HumanVerdict.TooMany;
import fr.societaire.humancheck.HumanVerdict.Wrong;
import fr.societaire.humancheck.internal.UsedChecks;
import fr.societaire.identity.IdentityTown;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalContainer.class)
class HumanChecksTest {
    private static final String HOME = "203.0.113.7";

    @Inject
    HumanChecks checks;

    @Inject
    UsedChecks used;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    @Test
    void a_browser_that_did_the_work_passes_once() throws Exception {
        HumanAnswer work = work(checks.challenge());
        assertThat(checks.verify(work)).isEqualTo(new Passed());
        assertThat(checks.verify(work)).isEqualTo(new Over());
    }

    @Test
    void work_is_good_for_ten_minutes() throws Exception {
        HumanAnswer late = work(checks.challenge());
        HumanAnswer inTime = work(checks.challenge());
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(checks.verify(inTime)).isEqualTo(new Passed());
        clock.advance(Duration.ofSeconds(1));
        assertThat(checks.verify(late)).isEqualTo(new Over());
    }

    @Test
    void work_that_was_not_done_or_was_set_by_another_is_nothing() throws Exception {
        JsonObject puzzle = puzzle(checks.challenge());
        assertThat(checks.verify(answered(puzzle, -1))).isEqualTo(new Wrong());
        var theirs = Altcha.createChallenge(new Altcha.ChallengeOptions()
                .setMaxNumber(10L)
                .setHmacKey("their key")
                .setExpires(clock.instant().plusSeconds(600).getEpochSecond()));
        JsonObject forged = Json.createObjectBuilder()
                .add("algorithm", theirs.algorithm)
                .add("challenge", theirs.challenge)
                .add("salt", theirs.salt)
                .add("signature", theirs.signature)
                .build();
        assertThat(checks.verify(answered(forged, number(forged)))).isEqualTo(new Wrong());
    }

    @Test
    void an_end_that_was_moved_is_nothing() throws Exception {
        JsonObject puzzle = puzzle(checks.challenge());
        String later = puzzle.getString("salt").replaceAll("expires=\\d+", "expires=99999999999");
        JsonObject moved = Json.createObjectBuilder(puzzle).add("salt", later).build();
        assertThat(checks.verify(answered(moved, number(puzzle)))).isEqualTo(new Wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "e30=", "W10=", "bm90IGpzb24=", "eyJudW1iZXIiOiJ4In0="})
    void what_cannot_be_read_is_nothing(String work) {
        assertThat(checks.verify(new HumanAnswer(work, null, null, HOME))).isEqualTo(new Wrong());
        assertThat(checks.verify(new HumanAnswer(work.repeat(400), null, null, HOME)))
                .isEqualTo(new Wrong());
    }

    @Test
    void nothing_at_all_is_asked_for_again() {
        assertThat(checks.verify(new HumanAnswer("", null, " ", HOME))).isEqualTo(new Missing());
        assertThat(checks.verify(HumanAnswer.of(name -> null, HOME))).isEqualTo(new Missing());
    }

    @Test
    void whoever_answers_the_question_passes_once() {
        HumanChallenge asked = checks.challenge();
        assertThat(checks.verify(typed(asked, Person.answerTo(asked)))).isEqualTo(new Passed());
        assertThat(checks.verify(typed(asked, Person.answerTo(asked)))).isEqualTo(new Over());
    }

    @Test
    void a_wrong_answer_uses_the_question_up() {
        HumanChallenge asked = checks.challenge();
        assertThat(checks.verify(typed(asked, Person.answerTo(asked) + 1))).isEqualTo(new Wrong());
        assertThat(checks.verify(typed(asked, Person.answerTo(asked)))).isEqualTo(new Over());
    }

    @Test
    void a_question_is_not_answered_by_the_token_of_another() {
        HumanChallenge asked = checks.challenge();
        String moved = asked.questionToken().replaceFirst("^\\d+", "99999999999");
        assertThat(checks.verify(new HumanAnswer(null, moved, "" + Person.answerTo(asked), HOME)))
                .isEqualTo(new Wrong());
        assertThat(checks.verify(new HumanAnswer(null, null, "11", HOME))).isEqualTo(new Wrong());
    }

    @Test
    void nobody_tries_questions_by_the_dozen_and_his_browser_may_still_work() throws Exception {
        IntStream.range(0, 10).forEach(i -> checks.verify(typed(checks.challenge(), 0)));
        HumanChallenge asked = checks.challenge();
        assertThat(checks.verify(typed(asked, Person.answerTo(asked))))
                .isEqualTo(new TooMany(TestClock.NOON.plus(Duration.ofHours(1))));
        assertThat(checks.verify(work(asked))).isEqualTo(new Passed());
    }

    @Test
    void what_is_over_is_forgotten() throws Exception {
        checks.verify(work(checks.challenge()));
        used.purge();
        assertThat(town.text("select count(*) from human_check_used")).isEqualTo("1");
        clock.advance(Duration.ofMinutes(10));
        used.purge();
        assertThat(town.text("select count(*) from human_check_used")).isEqualTo("0");
    }

    private static HumanAnswer typed(HumanChallenge asked, int answer) {
        return new HumanAnswer(null, asked.questionToken(), String.valueOf(answer), HOME);
    }

    private static JsonObject puzzle(HumanChallenge challenge) {
        return Json.createReader(new StringReader(challenge.puzzle())).readObject();
    }

    /** As a browser finds it. */
    private static HumanAnswer work(HumanChallenge challenge) throws Exception {
        return answered(puzzle(challenge), number(puzzle(challenge)));
    }

    private static long number(JsonObject puzzle) throws Exception {
        return Altcha.solveChallenge(
                        puzzle.getString("challenge"), puzzle.getString("salt"), Altcha.Algorithm.SHA256, 60_000, 0)
                .number;
    }

    private static HumanAnswer answered(JsonObject puzzle, long number) {
        String json = Json.createObjectBuilder()
                .add("algorithm", puzzle.getString("algorithm"))
                .add("challenge", puzzle.getString("challenge"))
                .add("number", number)
                .add("salt", puzzle.getString("salt"))
                .add("signature", puzzle.getString("signature"))
                .build()
                .toString();
        String work = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return new HumanAnswer(work, null, null, HOME);
    }
}
