package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.platform.web.CsrfTokens.Verdict;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CsrfTokensTest {
    private static final String SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlYw==";
    private static final String PAGE = "/connexion.xhtml";
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private Instant now = NOON;
    private final CsrfTokens tokens = new CsrfTokens(() -> now, SECRET);

    @Test
    void a_token_is_good_on_its_page_for_its_caller() {
        assertThat(tokens.judge(tokens.issue(PAGE, null), PAGE, null)).isEqualTo(Verdict.GOOD);
        assertThat(tokens.judge(tokens.issue(PAGE, "10000001"), PAGE, "10000001"))
                .isEqualTo(Verdict.GOOD);
    }

    @Test
    void a_token_of_another_page_is_forged() {
        assertThat(tokens.judge(tokens.issue("/verifier.xhtml", null), PAGE, null))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_token_of_another_caller_is_forged() {
        assertThat(tokens.judge(tokens.issue(PAGE, "10000002"), PAGE, "10000001"))
                .isEqualTo(Verdict.FORGED);
        assertThat(tokens.judge(tokens.issue(PAGE, "10000001"), PAGE, null)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_page_left_open_while_signing_in_elsewhere_is_overtaken() {
        assertThat(tokens.judge(tokens.issue(PAGE, null), PAGE, "10000001")).isEqualTo(Verdict.OVERTAKEN);
        assertThat(tokens.judge(tokens.issue("/verifier.xhtml", null), PAGE, "10000001"))
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_token_of_another_key_is_forged() {
        var others = new CsrfTokens(() -> now, SECRET + "A");
        assertThat(tokens.judge(others.issue(PAGE, null), PAGE, null)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void another_node_with_the_same_key_accepts_it() {
        var otherNode = new CsrfTokens(() -> now, SECRET);
        assertThat(otherNode.judge(tokens.issue(PAGE, null), PAGE, null)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void a_token_lives_one_hour_to_the_second() {
        String token = tokens.issue(PAGE, null);
        now = NOON.plus(Duration.ofHours(1));
        assertThat(tokens.judge(token, PAGE, null)).isEqualTo(Verdict.GOOD);
        now = now.plusSeconds(1);
        assertThat(tokens.judge(token, PAGE, null)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void its_time_cannot_be_moved() {
        String token = tokens.issue(PAGE, null);
        String later = NOON.plusSeconds(3000).getEpochSecond() + token.substring(token.indexOf('.'));
        assertThat(tokens.judge(later, PAGE, null)).isEqualTo(Verdict.FORGED);
    }

    @Test
    void what_is_no_token_is_forged() {
        assertThat(tokens.judge(null, PAGE, null)).isEqualTo(Verdict.FORGED);
        assertThat(tokens.judge("", PAGE, null)).isEqualTo(Verdict.FORGED);
        assertThat(tokens.judge("99999999999999999999.x", PAGE, null)).isEqualTo(Verdict.FORGED);
        assertThat(tokens.judge(tokens.issue(PAGE, null) + "=", PAGE, null)).isEqualTo(Verdict.FORGED);
    }
}
