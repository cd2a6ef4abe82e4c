package fr.societaire.sandbox.processor;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** A JSON object written field by field; an absent value is an explicit {@code null}, as the public API writes it. */
final class Fields {
    private final JsonObjectBuilder object = Json.createObjectBuilder();

    static Fields of(String kind, String id) {
        return new Fields().put("id", id).put("object", kind);
    }

    Fields put(String name, String value) {
        return put(name, value == null ? JsonValue.NULL : Json.createValue(value));
    }

    Fields put(String name, long value) {
        return put(name, Json.createValue(value));
    }

    Fields put(String name, boolean value) {
        return put(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    Fields put(String name, Instant value) {
        return put(name, value == null ? JsonValue.NULL : Json.createValue(value.getEpochSecond()));
    }

    Fields put(String name, Map<String, String> values) {
        Fields map = new Fields();
        values.forEach(map::put);
        return put(name, map.build());
    }

    Fields put(String name, JsonValue value) {
        object.add(name, value == null ? JsonValue.NULL : value);
        return this;
    }

    Fields none(String... names) {
        for (String name : names) {
            object.addNull(name);
        }
        return this;
    }

    JsonObject build() {
        return object.build();
    }

    static JsonValue array(Collection<? extends JsonValue> values) {
        return Json.createArrayBuilder(values).build();
    }

    static JsonValue texts(String... values) {
        return Json.createArrayBuilder(java.util.List.of(values)).build();
    }
}
