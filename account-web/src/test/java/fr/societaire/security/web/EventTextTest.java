package fr.societaire.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.SignInFactor;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.security.EventView;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTextTest {
    private final EventText text = new EventText();

    @Test
    void every_deed_a_member_is_shown_has_its_sentence_and_an_outcome_in_a_word() {
        assertThat(Arrays.stream(Deed.values()).filter(Deed::isShownToMember)).allSatisfy(deed -> {
            assertThat(text.sentence(event(deed, Actor.portal(), Map.of()))).isNotBlank();
            assertThat(text.outcome(event(deed, Actor.portal(), Map.of()))).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(SignInFactor.class)
    void every_factor_has_its_words(SignInFactor factor) {
        assertThat(text.detail(event(Deed.SIGNED_IN, Actor.member(), Map.of("factors", factor.name()))))
                .isNotBlank();
    }

    @Test
    void a_line_says_who_how_and_from_where() {
        assertThat(text.detail(event(Deed.SIGNED_IN, Actor.member(), Map.of("factors", "EMAIL_CODE,PASSWORD"))))
                .isEqualTo("code par e-mail et mot de passe · Firefox sur Windows · Toulouse, France");
        assertThat(text.detail(event(Deed.UNLOCKED, Actor.advisor("Martin"), Map.of("cause", "desk"))))
                .startsWith("par votre conseiller Martin");
    }

    @Test
    void a_failure_looks_and_reads_as_one() {
        var failure = event(Deed.REFUSED_BY_PLACE, Actor.portal(), Map.of());
        assertThat(text.tone(failure)).isEqualTo("danger");
        assertThat(text.outcome(failure)).isEqualTo("Refusé");
    }

    private static EventView event(Deed deed, Actor actor, Map<String, String> facts) {
        return new EventView(
                Instant.EPOCH,
                deed,
                actor,
                Optional.of("Firefox sur Windows"),
                Optional.of("Toulouse, France"),
                facts,
                "7K2M-9QXD");
    }
}
