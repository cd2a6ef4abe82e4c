package fr.societaire.risk.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.risk.domain.RefusalFamily;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedPageTest {
    @ParameterizedTest
    @EnumSource(RefusalFamily.class)
    void every_family_says_why_what_it_means_and_what_helps(RefusalFamily family) {
        String key = family.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(RefusedPage.SENTENCES.text("reason." + key)).isNotBlank();
        assertThat(RefusedPage.SENTENCES.text("meaning." + key)).endsWith(".");
        assertThat(RefusedPage.SENTENCES.text("remedy." + key)).endsWith(".");
    }
}
