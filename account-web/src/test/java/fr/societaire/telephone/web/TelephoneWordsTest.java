package fr.societaire.telephone.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.telephone.domain.QueueReading;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TelephoneWordsTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T09:05:00Z");

    @Test
    void the_wait_is_told_in_minutes_with_the_moment_it_was_measured() {
        assertThat(said(Duration.ofSeconds(341))).isEqualTo("Attente estimée : environ 6 minutes (à 10 h 05).");
        assertThat(said(Duration.ofSeconds(60))).isEqualTo("Attente estimée : environ 1 minute (à 10 h 05).");
        assertThat(said(Duration.ofSeconds(20))).isEqualTo("Attente estimée : moins d’une minute (à 10 h 05).");
        assertThat(TelephoneWait.words(Optional.empty())).isEmpty();
    }

    private static String said(Duration delay) {
        return TelephoneWait.words(Optional.of(new QueueReading(3, delay, MORNING)))
                .replaceAll("[\\u00A0\\u202F]", " ");
    }

    @Test
    void every_answer_of_the_page_has_its_sentences_and_none_is_left_over() {
        assertThat(ResourceBundle.getBundle(TelephoneWords.SENTENCES.bundle(), Locale.FRENCH).keySet().stream()
                        .filter(key -> key.startsWith("call."))
                        .map(key -> key.split("\\.", -1)[1])
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("NOTED", "NOT_A_NUMBER", "TAKEN", "NOTHING", "HUMAN", "TOO_MANY"))
                .allSatisfy(answer -> assertThat(TelephoneWords.call("warning", answer, "10 h 05")
                                .title())
                        .endsWith("."));
    }
}
