package fr.societaire.federation.internal;

import fr.societaire.member.domain.PivotIdentity;
import fr.societaire.member.domain.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The six facts as FranceConnect words them. What is missing or not as it should be stays missing: such an identity is
 * nobody's. Of a birth without a known day the register has {@code 1961-00-00}.
 */
final class PivotReading {
    static PivotIdentity of(Map<String, Object> claims) {
        return new PivotIdentity(
                text(claims, "family_name"),
                firstNames(claims),
                sex(text(claims, "gender")),
                day(text(claims, "birthdate")),
                text(claims, "birthplace"),
                text(claims, "birthcountry"));
    }

    /** Both say the same; the list tells «Jean Marc» from «Jean, Marc», which the file does not. */
    private static String firstNames(Map<String, Object> claims) {
        return claims.get("given_name_array") instanceof List<?> names && !names.isEmpty()
                ? names.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : text(claims, "given_name");
    }

    private static Sex sex(String word) {
        return switch (word == null ? "" : word) {
            case "female" -> Sex.FEMALE;
            case "male" -> Sex.MALE;
            default -> null;
        };
    }

    private static LocalDate day(String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notAFullDate) {
            return null;
        }
    }

    private static String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String text ? text : null;
    }

    private PivotReading() {}
}
