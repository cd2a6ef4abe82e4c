package fr.societaire.sandbox.processor;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the processor's reference says an answer looks like, field by field: a field it does not know, one that is missing,
 * one of another kind and a word that is none of its words are told. The recordings under {@code shapes} are ours, of the
 * fields the sandbox answers with; {@code ?} at the end of a kind allows null, {@code optional} before a name its absence.
 */
final class Shape {
    private static final String OPTIONAL = "optional ";
    private static final String NULLABLE = "nullable";
    private static final long YEAR_2020 = 1_577_836_800L;
    private static final long YEAR_2100 = 4_102_444_800L;

    /** What is wrong with an answer, each with its path; empty when nothing is. */
    static List<String> differences(String recording, JsonObject answer) {
        List<String> told = new ArrayList<>();
        compare(recording, read(recording), answer, told);
        return told;
    }

    private static JsonObject read(String recording) {
        try (var stream = Shape.class.getResourceAsStream("shapes/" + recording + ".json");
                var reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String path, JsonObject shape, JsonObject answer, List<String> told) {
        answer.keySet().stream()
                .filter(name -> !shape.containsKey(name) && !shape.containsKey(OPTIONAL + name))
                .forEach(name -> told.add(path + "." + name + " is unknown"));
        shape.forEach((name, kind) -> {
            String plain = name.startsWith(OPTIONAL) ? name.substring(OPTIONAL.length()) : name;
            if (answer.containsKey(plain)) {
                field(path + "." + plain, kind, answer.get(plain), told);
            } else if (plain.equals(name) && !name.equals(NULLABLE)) {
                told.add(path + "." + name + " is missing");
            }
        });
    }

    private static void field(String path, JsonValue kind, JsonValue value, List<String> told) {
        switch (kind.getValueType()) {
            case OBJECT -> object(path, kind.asJsonObject(), value, told);
            case ARRAY -> array(path, kind.asJsonArray().get(0), value, told);
            default -> told.addAll(word(path, ((JsonString) kind).getString(), value));
        }
    }

    private static void object(String path, JsonObject shape, JsonValue value, List<String> told) {
        if (value == JsonValue.NULL && shape.getBoolean(NULLABLE, false)) {
            return;
        }
        if (value instanceof JsonObject object) {
            compare(path, shape, object, told);
        } else {
            told.add(path + " is no object: " + value);
        }
    }

    private static void array(String path, JsonValue each, JsonValue value, List<String> told) {
        if (value instanceof JsonArray array) {
            array.forEach(one -> field(path + "[]", each, one, told));
        } else {
            told.add(path + " is no array: " + value);
        }
    }

    private static List<String> word(String path, String kind, JsonValue value) {
        boolean nullable = kind.endsWith("?");
        if (value == JsonValue.NULL) {
            return nullable || kind.equals("null") ? List.of() : List.of(path + " is null");
        }
        String plain = nullable ? kind.substring(0, kind.length() - 1) : kind;
        List<String> alternatives = List.of(plain.split(" or "));
        if (value instanceof JsonObject object) {
            return expanded(path, alternatives, object);
        }
        return alternatives.stream().anyMatch(one -> fits(one, value))
                ? List.of()
                : List.of(path + " is not " + plain + ": " + value);
    }

    /** An object in the place of its reference, or one of several kinds. */
    private static List<String> expanded(String path, List<String> alternatives, JsonObject object) {
        if (alternatives.equals(List.of("map"))) {
            return object.values().stream().allMatch(JsonString.class::isInstance)
                    ? List.of()
                    : List.of(path + " holds more than texts");
        }
        Optional<String> recording = Optional.of(object.getString("object", "")).filter(alternatives::contains);
        return recording
                .map(name -> differences(name, object).stream()
                        .map(one -> path + " > " + one)
                        .toList())
                .orElseGet(() -> List.of(path + " is none of " + alternatives));
    }

    private static boolean fits(String kind, JsonValue value) {
        String word = kind.contains(" ") ? kind.substring(0, kind.indexOf(' ')) : kind;
        String rest = kind.substring(Math.min(kind.length(), word.length() + 1));
        return switch (word) {
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "time" ->
                value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.longValue() > YEAR_2020
                        && number.longValue() < YEAR_2100;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "array" -> value instanceof JsonArray;
            case "is" -> rest.equals(plain(value));
            case "id" -> plain(value).matches(rest + "[A-Za-z0-9]{8,}");
            case "digits" -> plain(value).matches("[0-9]{" + rest + "}");
            case "url" -> plain(value).matches("https?://[^ ]+");
            case "text" -> value instanceof JsonString text && !text.getString().isEmpty();
            case "one" -> Stream.of(rest.substring("of ".length()).split("\\|")).anyMatch(plain(value)::equals);
            default -> false;
        };
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private Shape() {}
}
