package fr.societaire.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Objects;
import java.util.stream.Stream;

/** The worked examples of the trade, from {@code worked_examples.json}. */
public final class WorkedExamples {
    public static Stream<JsonObject> of(String section) {
        var file = Objects.requireNonNull(WorkedExamples.class.getResourceAsStream("/worked_examples.json"));
        try (var reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray(section).stream().map(JsonValue::asJsonObject);
        }
    }

    private WorkedExamples() {}
}
