package fr.societaire.risk.domain;

import static fr.societaire.risk.domain.RiskLevel.HIGH;
import static fr.societaire.risk.domain.RiskLevel.LOW;
import static fr.societaire.risk.domain.RiskLevel.MEDIUM;
import static fr.societaire.risk.domain.RiskSignal.ANONYMISING_NETWORK;
import static fr.societaire.risk.domain.RiskSignal.CROWDED_ADDRESS;
import static fr.societaire.risk.domain.RiskSignal.HOSTING_NETWORK;
import static fr.societaire.risk.domain.RiskSignal.IMPOSSIBLE_TRAVEL;
import static fr.societaire.risk.domain.RiskSignal.NEW_COUNTRY;
import static fr.societaire.risk.domain.RiskSignal.NEW_DEVICE;
import static fr.societaire.risk.domain.RiskSignal.NEW_NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskPolicyTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Position TOULOUSE = new Position(43.6, 1.44, 20);
    private static final Position TOKYO = new Position(35.7, 139.7, 50);
    private static final String WEIGHTS = "ANONYMISING_NETWORK 70; IMPOSSIBLE_TRAVEL 60; NEW_COUNTRY 40;"
            + " HOSTING_NETWORK 40; CROWDED_ADDRESS 40; NEW_DEVICE 10; NEW_NETWORK 5";
    private static final Habits PAUL = new Habits(
            Set.of("FR"),
            Set.of("192.0.2.0/24"),
            Set.of("Firefox sur Windows"),
            Optional.of(new Sighting(NOON.minus(Duration.ofHours(3)), TOULOUSE)));

    private final RiskPolicy policy = new RiskPolicy(new RiskScale(RiskScale.weights(WEIGHTS), 40, 70), 10, 900);

    @Test
    void a_member_at_home_departs_from_nothing() {
        assertThat(policy.signals(atHome().build(), PAUL)).isEmpty();
    }

    @Test
    void each_departure_is_one_signal() {
        assertThat(signals(atHome().country("ES"))).containsExactly(NEW_COUNTRY);
        assertThat(signals(atHome().network("198.51.100.0/24"))).containsExactly(NEW_NETWORK);
        assertThat(signals(atHome().device("Safari sur iPhone"))).containsExactly(NEW_DEVICE);
        assertThat(signals(atHome().position(TOKYO))).containsExactly(IMPOSSIBLE_TRAVEL);
        assertThat(signals(atHome().accounts(10))).containsExactly(CROWDED_ADDRESS);
        assertThat(signals(atHome().network("198.51.100.0/24").kind(NetworkKind.HOSTING)))
                .containsExactlyInAnyOrder(HOSTING_NETWORK, NEW_NETWORK);
        assertThat(signals(atHome().network("203.0.113.0/24").kind(NetworkKind.ANONYMISING)))
                .containsExactlyInAnyOrder(ANONYMISING_NETWORK, NEW_NETWORK);
    }

    @Test
    void what_has_become_a_habit_is_none() {
        assertThat(signals(atHome().kind(NetworkKind.HOSTING)))
                .as("his own network, whatever it is made for")
                .isEmpty();
        assertThat(signals(atHome().device("Safari sur iPhone").knownDevice()))
                .as("a device with its cookie")
                .isEmpty();
        assertThat(signals(atHome().accounts(9))).isEmpty();
    }

    @Test
    void somebody_new_is_not_suspected_of_being_new() {
        var abroad = atHome().country("ES")
                .network("198.51.100.0/24")
                .device("Safari sur iPhone")
                .position(TOKYO)
                .build();
        assertThat(policy.signals(abroad, Habits.NONE)).isEmpty();
    }

    @Test
    void an_unknown_country_is_no_other_country() {
        var nowhere = new Circumstances(
                NOON, Place.UNKNOWN, new Whereabouts("Firefox sur Windows", "192.0.2.0/24"), false, 1, Set.of());
        assertThat(policy.signals(nowhere, PAUL)).isEmpty();
    }

    @Test
    void a_journey_that_was_announced_lowers_what_the_country_says() {
        assertThat(signals(atHome().country("JP").position(TOKYO).declared("JP")))
                .isEmpty();
        assertThat(signals(atHome().country("JP").position(TOKYO).declared("ES")))
                .containsExactlyInAnyOrder(NEW_COUNTRY, IMPOSSIBLE_TRAVEL);
    }

    /** From Toulouse to Tokyo, circles taken off, are 10 169 km. */
    @ParameterizedTest
    @CsvSource({"11, true", "12, false"})
    void nobody_travels_faster_than_an_aeroplane(int hours, boolean impossible) {
        var habits = new Habits(
                Set.of(), Set.of(), Set.of(), Optional.of(new Sighting(NOON.minus(Duration.ofHours(hours)), TOULOUSE)));
        assertThat(policy.signals(atHome().position(TOKYO).build(), habits).contains(IMPOSSIBLE_TRAVEL))
                .isEqualTo(impossible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NEW_DEVICE NEW_NETWORK                      | LOW
            NEW_COUNTRY                                 | MEDIUM
            NEW_COUNTRY NEW_DEVICE NEW_NETWORK          | MEDIUM
            HOSTING_NETWORK NEW_DEVICE NEW_NETWORK      | MEDIUM
            IMPOSSIBLE_TRAVEL NEW_NETWORK               | MEDIUM
            CROWDED_ADDRESS NEW_DEVICE NEW_NETWORK      | MEDIUM
            ANONYMISING_NETWORK                         | HIGH
            IMPOSSIBLE_TRAVEL NEW_DEVICE                | HIGH
            NEW_COUNTRY IMPOSSIBLE_TRAVEL               | HIGH
            NEW_COUNTRY HOSTING_NETWORK                 | HIGH
            NEW_COUNTRY CROWDED_ADDRESS                 | HIGH""")
    void signals_add_up_to_a_level(String signals, RiskLevel expected) {
        assertThat(policy.level(set(signals), false, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_DEVICE, false, false, LOW",
        "NEW_DEVICE, true, false, MEDIUM",
        "NEW_DEVICE, true, true, LOW",
        "NEW_DEVICE, false, true, LOW",
        "NEW_COUNTRY, false, false, MEDIUM",
        "NEW_COUNTRY, true, false, HIGH",
        "NEW_COUNTRY, true, true, MEDIUM",
        "NEW_COUNTRY, false, true, MEDIUM",
        "ANONYMISING_NETWORK, false, false, HIGH",
        "ANONYMISING_NETWORK, true, false, HIGH",
        "ANONYMISING_NETWORK, true, true, MEDIUM",
        "ANONYMISING_NETWORK, false, true, MEDIUM"
    })
    void a_refusal_that_stands_raises_and_a_pardon_lowers(
            String signals, boolean standing, boolean pardoned, RiskLevel expected) {
        assertThat(policy.level(set(signals), standing, pardoned)).isEqualTo(expected);
    }

    @Test
    void a_signal_without_weight_weighs_nothing() {
        var scale = new RiskScale(RiskScale.weights("NEW_COUNTRY 40"), 40, 70);
        assertThat(scale.level(EnumSet.complementOf(EnumSet.of(NEW_COUNTRY)))).isEqualTo(LOW);
        assertThat(scale.level(EnumSet.allOf(RiskSignal.class))).isEqualTo(MEDIUM);
        assertThat(new RiskScale(RiskScale.weights(WEIGHTS), 40, 70).level(EnumSet.allOf(RiskSignal.class)))
                .isEqualTo(HIGH);
    }

    private Set<RiskSignal> signals(Scene scene) {
        return policy.signals(scene.build(), PAUL);
    }

    private static Set<RiskSignal> set(String names) {
        var set = EnumSet.noneOf(RiskSignal.class);
        for (String name : names.strip().split(" +", -1)) {
            set.add(RiskSignal.valueOf(name));
        }
        return set;
    }

    private static Scene atHome() {
        return new Scene();
    }

    /** Paul at home, unless a test says otherwise. */
    private static final class Scene {
        private String country = "FR";
        private String network = "192.0.2.0/24";
        private String device = "Firefox sur Windows";
        private NetworkKind kind = NetworkKind.RESIDENTIAL;
        private Position position = TOULOUSE;
        private boolean known;
        private int accounts = 1;
        private Set<String> declared = Set.of();

        Scene country(String code) {
            country = code;
            return this;
        }

        Scene network(String prefix) {
            network = prefix;
            return this;
        }

        Scene device(String label) {
            device = label;
            return this;
        }

        Scene kind(NetworkKind made) {
            kind = made;
            return this;
        }

        Scene position(Position where) {
            position = where;
            return this;
        }

        Scene knownDevice() {
            known = true;
            return this;
        }

        Scene accounts(int many) {
            accounts = many;
            return this;
        }

        Scene declared(String code) {
            declared = Set.of(code);
            return this;
        }

        Circumstances build() {
            var place =
                    new Place(Optional.of(country), Optional.empty(), Optional.of(position), kind, Optional.empty());
            return new Circumstances(NOON, place, new Whereabouts(device, network), known, accounts, declared);
        }
    }
}
