package fr.societaire.local;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The instalments of one contract, written short: {@code 51.00 1m today+10d 24 CARD} is 24 instalments of 51.00 paid by
 * card, one a month, and the next one due in ten days. {@code ended} at the end leaves the next one out.
 */
record DemoSchedule(String amount, int months, LocalDate next, int paid, String means, boolean ended) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    static DemoSchedule of(String written, RelativeDates dates) {
        String[] words = written.split(" ", -1);
        return new DemoSchedule(
                words[0],
                Integer.parseInt(words[1].replace("m", "")),
                dates.date(words[2]),
                Integer.parseInt(words[3]),
                words[4],
                words.length > 5);
    }

    /** The list of the import format. */
    String json(String contract) {
        List<String> instalments = new ArrayList<>();
        for (int back = paid; back > 0; back--) {
            LocalDate due = next.minusMonths((long) back * months);
            instalments.add(instalment(contract, due, ",\"paidOn\":\"" + due + "\",\"means\":\"" + means + "\""));
        }
        if (!ended) {
            instalments.add(instalment(contract, next, ""));
        }
        return "[" + String.join(",", instalments) + "]";
    }

    private String instalment(String contract, LocalDate due, String payment) {
        return "{\"id\":\"" + contract + "-" + MONTH.format(due) + "\",\"dueOn\":\"" + due + "\",\"amount\":\"" + amount
                + "\"" + payment + "}";
    }
}
