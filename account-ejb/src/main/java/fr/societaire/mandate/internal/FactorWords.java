package fr.societaire.mandate.internal;

import fr.societaire.identity.SignInFactor;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a member had proved when he signed, as it is printed on his copy. */
public final class FactorWords {
    /** Of the names of factors, with commas. */
    public static String of(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(SignInFactor::valueOf)
                .map(FactorWords::word)
                .collect(Collectors.joining(", ", "", ", vérification en deux étapes récente"));
    }

    private static String word(SignInFactor factor) {
        return switch (factor) {
            case PASSWORD -> "mot de passe";
            case TRUSTED_DEVICE -> "appareil de confiance";
            case EMAIL_CODE -> "code par e-mail";
            case SMS_CODE -> "code par SMS";
            case APP_CODE -> "application d’authentification";
            case PASSKEY -> "clé d’accès";
            case RECOVERY_CODE -> "code de secours";
            case DICTATED_CODE -> "code dicté par un conseiller";
            case FRANCECONNECT -> "FranceConnect";
        };
    }

    private FactorWords() {}
}
