package fr.societaire.humancheck;

/**
 * What a page asks of its visitor; either is enough.
 *
 * @param puzzle the work for his browser, as the JSON of the ALTCHA protocol
 * @param question a small sum in words, for him
 * @param questionToken comes back with the answer to the question; it does not tell the answer
 */
public record HumanChallenge(String puzzle, String question, String questionToken) {}
