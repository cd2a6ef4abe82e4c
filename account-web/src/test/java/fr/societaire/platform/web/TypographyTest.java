package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a narrow phone no line may begin with a question mark: in French its blank does not break. */
class TypographyTest {
    private static final Pattern CODE = Pattern.compile("#\\{[^}]*}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern BREAKING = Pattern.compile("\\S+ [?!;:](?=[\\s<\"&)]|$)|« |\\S+ »", Pattern.MULTILINE);

    @Test
    void no_page_and_no_sentence_lets_a_line_begin_with_a_punctuation() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(30).allSatisfy(TypographyTest::isWellSet);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml") || file.endsWith("messages_fr.properties"))
                    .toList();
        }
    }

    private static void isWellSet(Path file) throws IOException {
        String text = CODE.matcher(Files.readString(file)).replaceAll("…");
        assertThat(BREAKING.matcher(text).results().map(found -> found.group()))
                .as(file.toString())
                .isEmpty();
    }
}
