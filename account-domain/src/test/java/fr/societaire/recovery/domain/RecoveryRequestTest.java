package fr.societaire.recovery.domain;

import static fr.societaire.recovery.domain.RecoveryChannel.EMAIL_LINK;
import static fr.societaire.recovery.domain.RecoveryChannel.SMS_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryRequestTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final UUID SECRET = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final RecoveryRequest request =
            RecoveryRequest.receive("ticket", "camille@example.fr", SMS_CODE, "address", Occasion.LOCKED, NOON);

    @Test
    void what_was_typed_is_forgotten_once_looked_up() {
        request.answer("subject", Optional.of(CAMILLE), Optional.of(SMS_CODE));
        assertThat(request.typed()).isEmpty();
        assertThat(request.subject()).contains("subject");
    }

    @Test
    void it_is_forgotten_too_when_the_request_is_one_too_many() {
        request.limit("subject", Optional.of(CAMILLE));
        assertThat(request.typed()).isEmpty();
        assertThat(request.state()).isEqualTo(RecoveryState.LIMITED);
    }

    @Test
    void a_request_is_looked_into_once() {
        request.limit("subject", Optional.of(CAMILLE));
        assertThatThrownBy(() -> request.answer("subject", Optional.empty(), Optional.empty()))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_proof_gives_the_browser_another_ticket() {
        request.answer("subject", Optional.of(CAMILLE), Optional.of(SMS_CODE));
        request.prove(SECRET, "another");
        assertThat(request.provedSecret()).contains(SECRET);
    }

    @Test
    void one_that_repeats_it_asks_nothing_again_and_waits_twice_as_long() {
        assertThat(request.againAt(Duration.ofSeconds(60))).isEqualTo(NOON.plusSeconds(60));
        request.limit("subject", Optional.of(CAMILLE));
        var again = request.again("another", "elsewhere", NOON.plusSeconds(60));
        assertThat(again.typed()).isEmpty();
        assertThat(again.follows()).contains(request.id());
        assertThat(again.occasion()).isEqualTo(Occasion.LOCKED);
        assertThat(again.againAt(Duration.ofSeconds(60))).isEqualTo(NOON.plusSeconds(180));
        assertThat(request.member()).contains(CAMILLE);
    }

    @Test
    void only_a_code_that_was_sent_can_be_proved() {
        request.answer("subject", Optional.of(CAMILLE), Optional.of(EMAIL_LINK));
        assertThatThrownBy(() -> request.prove(SECRET, "another")).isInstanceOf(BusinessRefusal.class);
    }
}
