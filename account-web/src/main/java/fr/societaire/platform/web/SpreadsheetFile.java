package fr.societaire.platform.web;

import fr.societaire.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as French spreadsheets open it: CSV of RFC 4180 with semicolons, decimal commas and a byte order mark. A text is
 * never taken for a formula: one that begins like one is preceded by an apostrophe (OWASP, CSV injection).
 */
public final class SpreadsheetFile {
    private static final String LINE_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n]");
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\\r\\n]");

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    public SpreadsheetFile(String... titles) {
        add(List.of(titles));
    }

    /** One row: amounts are written as numbers, anything else as a text. */
    public SpreadsheetFile add(List<?> cells) {
        text.append(cells.stream().map(SpreadsheetFile::cell).collect(Collectors.joining(";")))
                .append(LINE_END);
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Money amount) {
            return BigDecimal.valueOf(amount.cents(), 2).toPlainString().replace('.', ',');
        }
        String words = value.toString();
        String harmless = FORMULA.matcher(words).lookingAt() ? "'" + words : words;
        return TO_QUOTE.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** As an answer that a browser saves and nothing keeps. */
    public void write(String fileName, HttpServletResponse response) throws IOException {
        byte[] bytes = toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
