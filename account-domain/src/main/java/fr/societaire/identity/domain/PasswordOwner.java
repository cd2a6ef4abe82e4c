package fr.societaire.identity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What everyone may know of a member, and what his password must therefore not be made of.
 *
 * @param words his names, his numbers, his e-mail addresses, the names of the insurer
 * @param bornOn his birth date, where it is known
 */
public record PasswordOwner(List<String> words, Optional<LocalDate> bornOn) {
    public PasswordOwner {
        words = List.copyOf(words);
    }

    /** Of whom nothing is known. */
    public static PasswordOwner nobody() {
        return new PasswordOwner(List.of(), Optional.empty());
    }

    /** Nothing of it may end in a log. */
    @Override
    public String toString() {
        return "PasswordOwner";
    }
}
