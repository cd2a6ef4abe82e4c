package fr.societaire.portfolio.internal;

import fr.societaire.shared.Money;
import fr.societaire.shared.PostalAddress;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The fields of one JSON object, read with words for whoever must correct the file: an
 * {@link IllegalArgumentException} names the field by its path and says what was expected; it never repeats the content.
 *
 * @param path where the object stands in the line, empty or ending with a dot
 */
record Fields(JsonObject json, String path) {

    static Fields of(JsonObject line) {
        return new Fields(line, "");
    }

    /** The text, or {@code null} when absent, null or blank. */
    String text(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> null;
            case STRING -> blankToNull(json.getString(name));
            default -> throw wrong(name, "text expected");
        };
    }

    String required(String name) {
        return Optional.ofNullable(text(name)).orElseThrow(() -> wrong(name, "required"));
    }

    <T> T as(String name, Function<String, T> type) {
        String written = text(name);
        return written == null ? null : convert(name, written, type);
    }

    <T> T requiredAs(String name, Function<String, T> type) {
        return convert(name, required(name), type);
    }

    LocalDate date(String name) {
        return as(name, LocalDate::parse);
    }

    /** A decimal text with a dot and at most two decimals. */
    Money money(String name) {
        return as(name, Money::euros);
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        String written = required(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> wrong(name, "one of " + Arrays.toString(type.getEnumConstants()) + " expected"));
    }

    Integer integer(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> null;
            case NUMBER -> convert(name, value.toString(), Integer::valueOf);
            default -> throw wrong(name, "whole number expected");
        };
    }

    boolean flag(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.FALSE);
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE, NULL -> false;
            default -> throw wrong(name, "true or false expected");
        };
    }

    <T> T object(String name, Function<Fields, T> as) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        return switch (value.getValueType()) {
            case NULL -> null;
            case OBJECT -> as.apply(new Fields(value.asJsonObject(), path + name + "."));
            default -> throw wrong(name, "object expected");
        };
    }

    /** The objects of a list, which may be absent. */
    <T> List<T> objects(String name, Function<Fields, T> as) {
        JsonArray array = array(name);
        return IntStream.range(0, array.size())
                .mapToObj(i -> as.apply(new Fields(objectAt(name, array, i), path + name + "[" + i + "].")))
                .toList();
    }

    /** The texts of a list, which may be absent. */
    List<String> texts(String name) {
        JsonArray array = array(name);
        if (array.stream().anyMatch(value -> value.getValueType() != ValueType.STRING)) {
            throw wrong(name, "list of texts expected");
        }
        return IntStream.range(0, array.size()).mapToObj(array::getString).toList();
    }

    PostalAddress address(String name) {
        return object(
                name,
                a -> new PostalAddress(
                        a.text("street"), a.text("complement"), a.text("postcode"), a.text("city"), a.text("country")));
    }

    private JsonArray array(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        return switch (value.getValueType()) {
            case NULL -> JsonValue.EMPTY_JSON_ARRAY;
            case ARRAY -> value.asJsonArray();
            default -> throw wrong(name, "list expected");
        };
    }

    private JsonObject objectAt(String name, JsonArray array, int i) {
        if (array.get(i).getValueType() != ValueType.OBJECT) {
            throw wrong(name, "list of objects expected");
        }
        return array.getJsonObject(i);
    }

    private <T> T convert(String name, String written, Function<String, T> type) {
        try {
            return type.apply(written);
        } catch (DateTimeException notADate) {
            throw wrong(name, "date as 2026-11-22 expected");
        } catch (ArithmeticException | NumberFormatException notANumber) {
            throw wrong(name, "number out of range or with too many decimals");
        } catch (IllegalArgumentException refused) {
            throw wrong(name, refused.getMessage());
        }
    }

    IllegalArgumentException wrong(String name, String expectation) {
        return new IllegalArgumentException(path + name + ": " + expectation);
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
