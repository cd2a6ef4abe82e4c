package fr.societaire.federation.web;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.Sentences;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may stand in the way of a sign-in by FranceConnect, with its stable code and its sentences. */
enum FederationProblem {
    PROVIDER_DOWN("ACC-113"),
    PROVIDER_ERROR("ACC-113"),
    REFUSED_BY_USER("ACC-113"),
    NOT_ASKED("ACC-113"),
    ALREADY_USED("ACC-113"),
    NOT_TRUSTED("ACC-113"),
    LEVEL_TOO_LOW("ACC-113"),
    NOT_RECOGNISED("ACC-114"),
    NO_CHANNEL("ACC-114"),
    TOO_MANY_CODES("ACC-116"),
    PROOF_FAILED("ACC-104"),
    PLACE_REFUSED("ACC-103"),
    ACCOUNT_CLOSED("ACC-102"),
    WRONG_CODE("ACC-104"),
    CODE_EXPIRED("ACC-105"),
    CODE_SUPERSEDED("ACC-106"),
    TOO_EARLY(null),
    CODES_PAUSED("ACC-116");

    static final Sentences SENTENCES = new Sentences("fr.societaire.federation.web.messages");

    /** Where FranceConnect itself may do better at another try. */
    private static final Set<FederationProblem> WORTH_ANOTHER_TRY = EnumSet.of(
            PROVIDER_DOWN, PROVIDER_ERROR, REFUSED_BY_USER, NOT_ASKED, ALREADY_USED, NOT_TRUSTED, LEVEL_TOO_LOW);

    private final String reference;

    FederationProblem(String reference) {
        this.reference = reference;
    }

    static FederationProblem of(FederationFailure failure) {
        return valueOf(failure.name());
    }

    boolean isWorthAnotherTry() {
        return WORTH_ANOTHER_TRY.contains(this);
    }

    Notice met(Object... figures) {
        return SENTENCES.notice(this == REFUSED_BY_USER ? "warning" : "danger", key(), reference, figures);
    }

    /** With a time of the clock, as the member reads it. */
    Notice metAt(Instant at) {
        return met(French.time(at));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
