package fr.societaire.mandate.domain;

import fr.societaire.shared.CivilName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name in which a bank keeps an account, as on its papers: {@code M OU MME BERNARD CAMILLE}, in any order, with
 * whoever else holds it. 1 to 70 characters, which is what a debit carries; anything else is an
 * {@link IllegalArgumentException}.
 */
public record AccountHolder(String name) {
    private static final int LONGEST = 70;

    public AccountHolder {
        if (name == null || name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("the name of a holder has 1 to 70 characters");
        }
    }

    /** Of what somebody typed; empty when it is no name. */
    public static Optional<AccountHolder> typed(String text) {
        String name = text == null ? "" : text.strip().replaceAll("[\\s\\p{Zs}\\p{Cc}]+", " ");
        return CivilName.of(name).letters().isEmpty() || name.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new AccountHolder(name));
    }

    /**
     * Whether the person is among those the account belongs to: every word of his usual first name and of one of his last
     * names is in the name of the account. Accents and case make no difference.
     *
     * @param lastNames the one he uses and the one of his birth
     */
    public boolean includes(String firstName, Collection<String> lastNames) {
        Set<String> words = words(name);
        return words.containsAll(words(firstName))
                && lastNames.stream().anyMatch(last -> !words(last).isEmpty() && words.containsAll(words(last)));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .map(word -> CivilName.of(word).letters())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Nothing of it: records end up in logs. */
    @Override
    public String toString() {
        return "AccountHolder";
    }
}
