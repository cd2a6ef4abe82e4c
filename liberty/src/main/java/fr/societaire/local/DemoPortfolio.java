package fr.societaire.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people of the demonstration as a portfolio in the import format. The resource {@code demo/portfolio.jsonl} is that
 * format with three shorthands: {@code {today-8y+2m}} for a date, {@code "@include":"auto-confort"} for the product and
 * guarantees of {@code demo/auto-confort.json}, {@code "@schedule":"…"} for the instalments of a {@link DemoSchedule}.
 */
final class DemoPortfolio {
    private static final Pattern INCLUDE = Pattern.compile("\"@include\":\"([a-z-]+)\"");
    private static final Pattern SCHEDULE = Pattern.compile("\"@schedule\":\"([^\"]+)\"");
    private static final Pattern CONTRACT = Pattern.compile("\"contract\":\"([0-9A-Z]+)\"");

    /** Writes it as of a day, so that the demonstration never ages. */
    static void write(Path file, LocalDate today) throws IOException {
        Files.createDirectories(file.getParent());
        var dates = new RelativeDates(today);
        try (Writer out = Files.newBufferedWriter(file);
                BufferedReader lines = reader("portfolio.jsonl")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(resolved(line, dates));
                out.write('\n');
            }
        }
    }

    private static String resolved(String line, RelativeDates dates) throws IOException {
        String text = dates.in(line);
        Matcher include = INCLUDE.matcher(text);
        if (include.find()) {
            text = include.replaceFirst(Matcher.quoteReplacement(product(include.group(1))));
        }
        Matcher schedule = SCHEDULE.matcher(text);
        if (schedule.find()) {
            Matcher contract = CONTRACT.matcher(text);
            if (!contract.find()) {
                throw new IllegalStateException("a schedule without its contract");
            }
            String instalments = DemoSchedule.of(schedule.group(1), dates).json(contract.group(1));
            text = schedule.replaceFirst("\"instalments\":" + instalments);
        }
        return text;
    }

    /** A product with its guarantees, as fields of a contract, on one line. */
    static String product(String name) throws IOException {
        try (BufferedReader lines = reader(name + ".json")) {
            return lines.lines().map(String::strip).reduce("", String::concat);
        }
    }

    private static BufferedReader reader(String name) {
        InputStream in = DemoPortfolio.class.getResourceAsStream("demo/" + name);
        return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
    }

    private DemoPortfolio() {}
}
