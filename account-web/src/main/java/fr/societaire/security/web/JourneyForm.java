package fr.societaire.security.web;

import fr.societaire.risk.domain.Journey;
import fr.societaire.risk.domain.Place;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a member types of a journey: a country of the list and two days, as the browser or his hand writes them. */
public class JourneyForm {
    private static final Pattern BY_HAND = Pattern.compile("([0-9]{1,2})[\\s/.-]+([0-9]{1,2})[\\s/.-]+([0-9]{4})");
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private String country;
    private String from;
    private String to;

    /** One line of the list. */
    public record Country(String code, String name) {}

    /** The journey, if all of it can be read. */
    Optional<Journey> journey() {
        return mistake() == null
                ? Optional.of(new Journey(Set.of(country), day(from).orElseThrow(), day(to).orElseThrow()))
                : Optional.empty();
    }

    /** The key of what is wrong with it; {@code null} for nothing. */
    String mistake() {
        if (country == null || !CODES.contains(country)) {
            return "journeys.no-country";
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty() || last.isEmpty()) {
            return "journeys.no-day";
        }
        return last.get().isBefore(first.get()) ? "journeys.reversed" : null;
    }

    /** {@code 2026-12-20} of a date field, {@code 20/12/2026} where the browser has none. */
    static Optional<LocalDate> day(String typed) {
        String text = typed == null ? "" : typed.strip();
        var byHand = BY_HAND.matcher(text);
        String iso = byHand.matches() ? byHand.replaceAll("$3-0$2-0$1").replaceAll("-0([0-9]{2})", "-$1") : text;
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Every country, in the order of the French names. */
    public List<Country> getCountries() {
        return CODES.stream()
                .map(code -> new Country(code, Place.nameOf(code)))
                .sorted((one, other) -> Collator.getInstance(Locale.FRENCH).compare(one.name(), other.name()))
                .toList();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
