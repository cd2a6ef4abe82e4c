package fr.societaire.platform.web;

import fr.societaire.shared.Refusal;
import java.util.Locale;
import java.util.Optional;

/** What the error page says, by what went wrong: its sentences are {@code error.<name>.title} and {@code .detail}. */
enum ErrorText {
    FORBIDDEN,
    NOT_FOUND,
    STALE,
    NOT_ALLOWED,
    METHOD,
    MISDIRECTED,
    TOO_MANY("ACC-116"),
    BUSY("SVC-201"),
    /** More come in at once than there is room for. */
    CROWD("SVC-202"),
    BROKEN;

    private final String reference;

    ErrorText() {
        this(null);
    }

    ErrorText(String reference) {
        this.reference = reference;
    }

    static ErrorText of(int status, Refusal refusal) {
        if (refusal != null) {
            return valueOf(refusal.name());
        }
        return switch (status) {
            case 403, 400 -> FORBIDDEN;
            case 405 -> METHOD;
            case 421 -> MISDIRECTED;
            case 429 -> TOO_MANY;
            case 503 -> BUSY;
            default -> status >= 500 ? BROKEN : NOT_FOUND;
        };
    }

    /** The stable code of the catalogue of messages, where it gives one. */
    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    String title() {
        return Texts.of(key() + ".title");
    }

    String detail() {
        return Texts.of(key() + ".detail");
    }

    private String key() {
        return "error." + name().toLowerCase(Locale.ROOT);
    }
}
