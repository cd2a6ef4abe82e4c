package fr.societaire.sandbox.processor;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the member typed on the hosted page. It lives for one request and has no {@code toString} that could reach a log.
 */
public final class CardEntry {
    private static final Pattern EXPIRY = Pattern.compile("(\\d{1,2})\\s*/\\s*(?:20)?(\\d{2})");

    private final String number;
    private final String expiry;
    private final String cvc;

    /** As typed; blanks and dashes in the number do not matter. */
    public CardEntry(String number, String expiry, String cvc) {
        this.number = clean(number).replaceAll("[\\s\\u00a0\\u202f.-]", "");
        this.expiry = clean(expiry);
        this.cvc = clean(cvc);
    }

    /** What is wrong, by field name, in the order of the page; empty when the card may be presented. */
    public Map<String, String> problems(YearMonth thisMonth) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (number.isEmpty()) {
            problems.put("number", "Indiquez le numéro de la carte.");
        } else if (!number.matches("\\d{12,19}") || !Luhn.holds(number)) {
            problems.put("number", "Ce numéro de carte est inexact. Vérifiez les chiffres.");
        }
        expiryProblem(thisMonth, problems);
        int digits = number.startsWith("3") ? 4 : 3;
        if (!cvc.matches("\\d{" + digits + "}")) {
            problems.put("cvc", "Indiquez les " + digits + " chiffres du cryptogramme.");
        }
        return problems;
    }

    /** What may be kept of it. Only where there are no {@link #problems}. */
    public CardFace face() {
        YearMonth expires = expires();
        return CardFace.of(number, expires.getMonthValue(), expires.getYear());
    }

    private void expiryProblem(YearMonth thisMonth, Map<String, String> problems) {
        YearMonth expires = expires();
        if (expires == null) {
            problems.put("expiry", "Indiquez la date d’expiration sous la forme MM/AA, par exemple 09/29.");
        } else if (expires.isBefore(thisMonth)) {
            problems.put("expiry", "Cette date est passée : la carte a expiré.");
        } else if (expires.isAfter(thisMonth.plusYears(50))) {
            problems.put("expiry", "Cette date est trop lointaine. Vérifiez l’année.");
        }
    }

    private YearMonth expires() {
        Matcher matcher = EXPIRY.matcher(expiry);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return YearMonth.of(2000 + Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
        } catch (DateTimeException noSuchMonth) {
            return null;
        }
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
