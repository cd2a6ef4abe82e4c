package fr.societaire.identity.internal;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import fr.societaire.identity.domain.GuessablePasswords;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Estimates, as zxcvbn does, how many guesses a password stands: common passwords, words, names, dates, keyboard walks,
 * their disguises and their combinations. To its English lists are added a French one of each kind and our keyboard:
 * without them «jetaimemonchat» passes for perfect. Everything is in the application; nobody outside is asked.
 */
@ApplicationScoped
public class ZxcvbnPasswords implements GuessablePasswords {
    /** The highest of its five scores: 10^10 guesses. Three words of everyday put together score one less. */
    private static final int ENOUGH = 4;

    private Zxcvbn zxcvbn;
    private Set<String> common;

    @PostConstruct
    void load() {
        try {
            zxcvbn = new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("fr_passwords", words(resource("fr-passwords.txt"))))
                    .dictionary(new Dictionary("fr_words", words(unzipped("fr-common-words.txt.gz"))))
                    .dictionary(new Dictionary("fr_names", words(unzipped("fr-names.txt.gz"))))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .keyboard(new SlantedKeyboardLoader("azerty", () -> resource("azerty.txt")).load())
                    .build();
            common = Stream.concat(
                            StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream(),
                            words(resource("fr-passwords.txt")).stream())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isGuessable(String password, List<String> words) {
        return isWeak(password, words) || isWeak(withoutAccents(password), words);
    }

    /** Whether it is on the lists of passwords most used, be it in capitals or with its accents: those are tried first. */
    public boolean isCommon(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return common.contains(small) || common.contains(withoutAccents(small));
    }

    private boolean isWeak(String password, List<String> words) {
        return zxcvbn.measure(password, words).getScore() < ENOUGH;
    }

    /** Half of the French type «maree» for «marée»: so does a guesser. */
    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<String> words(InputStream list) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(word -> !word.isBlank()).toList();
        }
    }

    private static InputStream unzipped(String name) throws IOException {
        return new GZIPInputStream(resource(name));
    }

    private static InputStream resource(String name) {
        return ZxcvbnPasswords.class.getResourceAsStream(name);
    }
}
