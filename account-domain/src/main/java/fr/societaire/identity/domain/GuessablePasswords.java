package fr.societaire.identity.domain;

import java.util.List;

/** Knows, without asking anybody outside, what passwords people commonly choose and what a guesser tries early. */
@FunctionalInterface
public interface GuessablePasswords {
    /** Whether this is a common password, or a slight disguise of one, or of the given words. */
    boolean isGuessable(String password, List<String> words);
}
