package fr.societaire.secret;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/** What a typed code or an opened link is worth at this moment. */
public sealed interface SecretCheck {
    /**
     * Right and live. Still unused: {@link OneTimeSecrets#consume} uses it up.
     *
     * @param member whom it was sent to; absent only for a subject nobody is
     */
    record Good(SecretId secret, Optional<MemberNumber> member) implements SecretCheck {}

    /** Not the code that was sent. {@code triesLeft} is 1 or more. */
    record Wrong(int triesLeft) implements SecretCheck {}

    /** Its time is over; also the answer for a token that was never issued. */
    record Expired() implements SecretCheck {}

    /** The right one of an older message: a newer one was sent at {@code newerSentAt}. */
    record Superseded(Instant newerSentAt) implements SecretCheck {}

    /** It has already served, at {@code at}. */
    record Used(Instant at) implements SecretCheck {}

    /** Too many wrong tries: a new one must be asked for. */
    record Burnt() implements SecretCheck {}

    /** Too many wrong tries in a day, over several codes: no code of this purpose opens before {@code until}. */
    record Paused(Instant until) implements SecretCheck {}
}
