package fr.societaire.availability.domain;

import static fr.societaire.availability.domain.ServiceFunction.PAYMENTS;
import static fr.societaire.availability.domain.ServiceFunction.SIGN_IN;
import static fr.societaire.availability.domain.ServiceFunction.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaintenanceTest {
    private static final Instant FROM = Instant.parse("2026-12-01T21:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-02T01:00:00Z");
    private static final Map<String, String> WRITTEN = Map.of(
            "from", "2026-12-01T22:00+01:00",
            "until", "2026-12-02T02:00+01:00",
            "functions", "SIGN_IN, PAYMENTS",
            "reason", "Mise à jour de nos serveurs");

    @Test
    void it_is_read_as_the_operator_wrote_it() {
        var read = Maintenance.read(WRITTEN).orElseThrow();
        assertThat(read.from()).isEqualTo(FROM);
        assertThat(read.until()).isEqualTo(UNTIL);
        assertThat(read.functions()).containsExactlyInAnyOrder(SIGN_IN, PAYMENTS);
        assertThat(Maintenance.read(Map.of())).isEmpty();
    }

    @Test
    void without_functions_all_stop() {
        var all = Maintenance.read(Map.of("from", "2026-12-01T22:00+01:00", "until", "2026-12-02T02:00+01:00"));
        assertThat(all.orElseThrow().functions()).containsExactlyInAnyOrder(ServiceFunction.values());
    }

    @Test
    void it_stops_what_it_names_from_its_beginning_to_its_end() {
        var read = Maintenance.read(WRITTEN).orElseThrow();
        assertThat(read.isAhead(FROM.minusMillis(1))).isTrue();
        assertThat(read.stops(SIGN_IN, FROM.minusMillis(1))).isFalse();
        assertThat(read.stops(SIGN_IN, FROM)).isTrue();
        assertThat(read.stops(SMS, FROM)).isFalse();
        assertThat(read.stops(SIGN_IN, UNTIL.minusMillis(1))).isTrue();
        assertThat(read.stops(SIGN_IN, UNTIL)).isFalse();
    }

    @Test
    void what_is_badly_written_is_refused_whole() {
        assertThatThrownBy(() -> Maintenance.read(Map.of("from", "demain", "until", "2026-12-02T02:00+01:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Maintenance.read(Map.of("from", "2026-12-02T02:00+01:00", "until", "2026-12-02T02:00+01:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Maintenance.read(Map.of(
                        "from", "2026-12-01T22:00+01:00", "until", "2026-12-02T02:00+01:00", "functions", "COFFEE")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
