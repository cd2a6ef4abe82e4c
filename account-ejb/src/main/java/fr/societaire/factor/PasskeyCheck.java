package fr.societaire.factor;

import fr.societaire.factor.domain.FactorOwner;

/** What the answer of a passkey is worth. */
public sealed interface PasskeyCheck {
    /** Right: its owner was there and has shown it to be him. */
    record Good(FactorOwner owner) implements PasskeyCheck {}

    /** It counts backwards: a copy exists. It is suspended and its owner told. */
    record Copied() implements PasskeyCheck {}

    /** Unknown, removed, too late, used before, or for something else. */
    record Refused() implements PasskeyCheck {}
}
