package fr.societaire.federation;

import java.util.Optional;

/**
 * What a browser brings back from the provider, as it stands in the address. Anybody may have written it.
 *
 * @param code to be exchanged, once
 * @param error the protocol's word for why there is no code
 * @param issuer who says he answers (RFC 9207)
 */
public record Answer(Optional<String> state, Optional<String> code, Optional<String> error, Optional<String> issuer) {
    /** Neither code nor state: this object may end in a log. */
    @Override
    public String toString() {
        return "Answer" + error.map(word -> "[" + word + "]").orElse("");
    }
}
