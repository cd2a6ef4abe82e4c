package fr.societaire.telephone.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at which a person in France or overseas may be called, in the international form (ARCEP, décision 2018-0881).
 * Numbers that cost who calls them, and those of services, are none.
 */
public record FrenchNumber(String value) {
    private static final Pattern NORMAL = Pattern.compile("\\+33[1-79]\\d{8}|\\+(?:262|590|594|596)[2-7]\\d{8}"
            + "|\\+508[2-9]\\d{5}|\\+(?:687|681)[2-9]\\d{5}|\\+689[48]\\d{7}");
    private static final Pattern MOBILE = Pattern.compile(
            "\\+33[67]\\d{8}|\\+(?:262|590|594|596)6\\d{8}|\\+508[4-5]\\d{5}|\\+687[7-9]\\d{5}|\\+6898\\d{7}");

    /** The first four figures by which some overseas departments are dialled from everywhere in France. */
    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("0262", "+262"),
            Map.entry("0263", "+262"),
            Map.entry("0269", "+262"),
            Map.entry("0692", "+262"),
            Map.entry("0693", "+262"),
            Map.entry("0590", "+590"),
            Map.entry("0690", "+590"),
            Map.entry("0691", "+590"),
            Map.entry("0594", "+594"),
            Map.entry("0694", "+594"),
            Map.entry("0596", "+596"),
            Map.entry("0696", "+596"),
            Map.entry("0697", "+596"));

    /** Refuses what is no such number with an {@link IllegalArgumentException}. */
    public FrenchNumber {
        if (!NORMAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a French number");
        }
    }

    /** As people type it: {@code 06 39 98 01 01}, {@code +33 (0)6 39…}, {@code 00336…}. Empty when it is none. */
    public static Optional<FrenchNumber> read(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("\\(0\\)|[\\s\\p{Zs}./()-]", "");
        String international = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        String normal = international.matches("0\\d{9}")
                ? OVERSEAS.getOrDefault(international.substring(0, 4), "+33") + international.substring(1)
                : international;
        return NORMAL.matcher(normal).matches() ? Optional.of(new FrenchNumber(normal)) : Optional.empty();
    }

    /** Whether a text message may be sent there. */
    public boolean isMobile() {
        return MOBILE.matcher(value).matches();
    }

    /** Nothing of it but its end: records end up in logs. */
    @Override
    public String toString() {
        return "•• " + value.substring(value.length() - 2);
    }
}
