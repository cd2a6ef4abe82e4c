package fr.societaire.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.diagnosis.domain.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code of the access catalogue is said on some page, with a sentence there and a remedy behind it. */
class AccessCodesTest {
    private static final List<String> CATALOGUE = Stream.concat(
                    IntStream.rangeClosed(101, 118).mapToObj(number -> "ACC-" + number),
                    Stream.of("SVC-201", "SVC-202"))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "ACC-101, identity, wrong-pair",
        "ACC-104, identity, wrong-code",
        "ACC-105, identity, code-expired",
        "ACC-106, identity, code-superseded",
        "ACC-107, recovery, link-expired",
        "ACC-108, recovery, link-used",
        "ACC-115, identity, cookies-blocked",
        "ACC-116, identity, too-many-codes",
        "ACC-116, platform, error.too_many",
        "ACC-117, platform, motive.inactivite",
        "SVC-201, platform, error.busy",
        "SVC-202, identity, busy"
    })
    void a_code_has_its_sentences(String code, String feature, String key) {
        var sentences = ResourceBundle.getBundle("fr.societaire." + feature + ".web.messages", Locale.FRENCH);
        assertThat(sentences.getString(key + ".title")).isNotBlank();
        assertThat(sentences.getString(key + ".detail")).isNotBlank();
        assertThat(Cause.ofCode(code)).isPresent();
    }

    @Test
    void every_code_is_said_by_a_page() throws IOException {
        assertThat(said()).containsAll(CATALOGUE);
    }

    @Test
    void every_code_leads_to_a_remedy() {
        assertThat(CATALOGUE)
                .allSatisfy(code -> assertThat(
                                Advice.of(Cause.ofCode(code).orElseThrow()).title())
                        .isNotBlank());
    }

    private static Set<String> said() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            String all = files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                    .map(AccessCodesTest::text)
                    .collect(Collectors.joining());
            return CATALOGUE.stream().filter(all::contains).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
