package fr.societaire.federation.domain;

import static fr.societaire.federation.domain.RequestState.CLAIMED;
import static fr.societaire.federation.domain.RequestState.DONE;
import static fr.societaire.federation.domain.RequestState.FAILED;
import static fr.societaire.federation.domain.RequestState.PROOF_AWAITED;
import static fr.societaire.federation.domain.RequestState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FederationRequestTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final SupportCode CODE = new SupportCode("7K2M-9QXD");

    private final FederationRequest request =
            FederationRequest.send("state", "browser", "/espace", NOON, Duration.ofMinutes(10));

    @Test
    void every_transition_is_in_the_table_and_no_other() {
        Map<RequestState, Set<RequestState>> table = Map.of(
                SENT, Set.of(CLAIMED, FAILED),
                CLAIMED, Set.of(PROOF_AWAITED, DONE, FAILED),
                PROOF_AWAITED, Set.of(DONE, FAILED),
                DONE, Set.of(),
                FAILED, Set.of());
        assertThat(Arrays.stream(RequestState.values())
                        .collect(Collectors.toMap(
                                from -> from,
                                from -> Arrays.stream(RequestState.values())
                                        .filter(from::mayBecome)
                                        .collect(Collectors.toSet()))))
                .isEqualTo(table);
    }

    @Test
    void an_answer_is_looked_at_once() {
        request.claim();
        assertThatThrownBy(request::claim).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void it_is_over_after_its_life_and_a_code_gives_it_time() {
        assertThat(request.isOver(NOON.plus(Duration.ofMinutes(10)).minusNanos(1)))
                .isFalse();
        assertThat(request.isOver(NOON.plus(Duration.ofMinutes(10)))).isTrue();
        request.claim();
        request.awaitProof(new MemberNumber("10000001"), "subject", AssuranceLevel.EIDAS1);
        request.sent("EMAIL", NOON.plus(Duration.ofMinutes(9)), Duration.ofMinutes(15));
        assertThat(request.isOver(NOON.plus(Duration.ofMinutes(23)))).isFalse();
        assertThat(request.isOver(NOON.plus(Duration.ofMinutes(24)))).isTrue();
    }

    @Test
    void no_code_is_sent_before_somebody_is_recognised() {
        assertThatThrownBy(() -> request.sent("EMAIL", NOON, Duration.ofMinutes(15)))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_request_that_failed_says_why_and_leads_the_desk_to_it() {
        request.fail(FederationFailure.PROVIDER_DOWN, CODE);
        assertThat(request.failure()).contains(FederationFailure.PROVIDER_DOWN);
        assertThat(request.supportCode()).contains(CODE);
        assertThatThrownBy(request::complete).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_level_is_at_least_itself_and_those_below() {
        assertThat(AssuranceLevel.of("eidas2")).contains(AssuranceLevel.EIDAS2);
        assertThat(AssuranceLevel.of("high")).isEmpty();
        assertThat(AssuranceLevel.of(null)).isEmpty();
        assertThat(AssuranceLevel.EIDAS2.isAtLeast(AssuranceLevel.EIDAS1)).isTrue();
        assertThat(AssuranceLevel.EIDAS1.isAtLeast(AssuranceLevel.EIDAS2)).isFalse();
    }
}
