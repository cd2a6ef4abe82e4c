package fr.societaire.humancheck;

import java.time.Instant;

/** What an answer is worth. All but the first ask again: the page that comes back has another challenge. */
public sealed interface HumanVerdict {
    /** A person, or at least somebody who paid for it. Good once. */
    record Passed() implements HumanVerdict {}

    /** Neither work nor answer came. */
    record Missing() implements HumanVerdict {}

    /** The work is not done, or the sum is another. */
    record Wrong() implements HumanVerdict {}

    /** It was right and is too old, or has been used already. */
    record Over() implements HumanVerdict {}

    /** Too many questions were answered from this network; the work of the browser is still taken. */
    record TooMany(Instant until) implements HumanVerdict {}
}
