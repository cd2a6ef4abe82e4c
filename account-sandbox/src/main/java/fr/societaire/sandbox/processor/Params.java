package fr.societaire.sandbox.processor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The parameters of a request, in the bracket notation of the public API: {@code line_items[0][price_data][currency]}.
 *
 * @param prefix where these parameters stand in the request, for the error messages
 * @param values by full name
 */
record Params(String prefix, Map<String, String> values) {

    static Params of(MultivaluedMap<String, String> form) {
        Map<String, String> values = new TreeMap<>();
        form.forEach((name, given) -> {
            if (name.endsWith("[]")) {
                for (int i = 0; i < given.size(); i++) {
                    values.put(name.substring(0, name.length() - 1) + i + "]", given.get(i));
                }
            } else {
                values.put(name, given.getFirst());
            }
        });
        return new Params("", values);
    }

    /** Refuses parameters this request does not know, as the public API does: a misspelt name must not pass in silence. */
    Params only(String... known) {
        Set<String> names = Set.of(known);
        for (String name : children()) {
            if (!names.contains(name)) {
                throw ApiError.invalid("parameter_unknown", full(name), "Received unknown parameter: " + full(name));
            }
        }
        return this;
    }

    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw ApiError.missing(full(name));
        }
        return value;
    }

    String text(String name) {
        String value = values.get(full(name));
        return value == null || value.isEmpty() ? null : value;
    }

    String text(String name, String otherwise) {
        String value = text(name);
        return value == null ? otherwise : value;
    }

    long integer(String name) {
        return integer(name, required(name));
    }

    long integer(String name, long otherwise) {
        String value = text(name);
        return value == null ? otherwise : integer(name, value);
    }

    Instant time(String name, Instant otherwise) {
        String value = text(name);
        try {
            return value == null ? otherwise : Instant.ofEpochSecond(integer(name, value));
        } catch (DateTimeException e) {
            throw ApiError.invalid(full(name), "Invalid timestamp: " + value);
        }
    }

    /** The parameters inside {@code name[…]}. */
    Params inside(String name) {
        return new Params(full(name), values);
    }

    /** The elements of a list, {@code name[0]}, {@code name[1]}…, in order. */
    List<Params> elements(String name) {
        Params list = inside(name);
        List<Params> elements = new ArrayList<>();
        list.children().stream()
                .sorted((a, b) -> Integer.compare(list.index(a), list.index(b)))
                .forEach(index -> elements.add(list.inside(index)));
        return elements;
    }

    /** The texts of a list: {@code expand[]=a&expand[]=b}. */
    List<String> texts(String name) {
        return elements(name).stream()
                .map(element -> values.get(element.prefix))
                .filter(value -> value != null && !value.isEmpty())
                .toList();
    }

    Map<String, String> map(String name) {
        Params map = inside(name);
        Map<String, String> found = new LinkedHashMap<>();
        map.children().forEach(key -> found.put(key, values.get(map.full(key))));
        return found;
    }

    boolean has(String name) {
        return children().contains(name);
    }

    Expand expand() {
        return new Expand(Set.copyOf(texts("expand")));
    }

    /** The same for two requests with the same parameters, in whatever order. */
    String canonical() {
        return values.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("&"));
    }

    private Set<String> children() {
        String start = prefix.isEmpty() ? "" : prefix + "[";
        return values.keySet().stream()
                .filter(name -> name.startsWith(start) && name.length() > start.length())
                .map(name -> name.substring(start.length()).split("[\\[\\]]", 2)[0])
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private int index(String child) {
        if (!child.matches("\\d{1,4}")) {
            throw ApiError.invalid(prefix, "Invalid array");
        }
        return Integer.parseInt(child);
    }

    private long integer(String name, String value) {
        try {
            return new BigDecimal(value).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw ApiError.invalid("parameter_invalid_integer", full(name), "Invalid integer: " + value);
        }
    }

    private String full(String name) {
        return prefix.isEmpty() ? name : prefix + "[" + name + "]";
    }
}
