package fr.societaire.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** The JSON a script sent; what cannot be understood is answered 400 with a sentence that says why. */
public record JsonBody(JsonObject object) {

    /** Reads a body, which must be one object. */
    public static JsonBody of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new JsonBody(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw refusal("The body is not a JSON object.");
        }
    }

    /** Refuses names that mean nothing here: a misspelt one must not pass in silence. */
    public JsonBody only(Set<String> known) {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                throw refusal("Unknown name " + name + "; known are " + known + ".");
            }
        }
        return this;
    }

    /** Whether the name is there with the value {@code true}. */
    public boolean says(String name) {
        return object.get(name) == JsonValue.TRUE;
    }

    /** Whether the name is there. */
    public boolean has(String name) {
        return object.containsKey(name);
    }

    /** A whole number. */
    public long integer(String name, long otherwise) {
        try {
            return has(name) ? object.getJsonNumber(name).longValueExact() : otherwise;
        } catch (ClassCastException | ArithmeticException e) {
            throw refusal(name + " is not a whole number.");
        }
    }

    /** A whole number from 0 to 100; 0 when it is absent. */
    public int percentage(String name) {
        long value = integer(name, 0);
        if (value < 0 || value > 100) {
            throw refusal(name + " is not between 0 and 100.");
        }
        return (int) value;
    }

    /** A duration in ISO-8601: {@code PT30S}. */
    public Duration duration(String name, Duration otherwise) {
        try {
            return has(name) ? Duration.parse(object.getString(name)) : otherwise;
        } catch (ClassCastException | DateTimeParseException e) {
            throw refusal(name + " is not an ISO-8601 duration such as PT30S.");
        }
    }

    /** An https address. */
    public URI address(String name) {
        try {
            URI address = URI.create(object.getString(name));
            if ("https".equals(address.getScheme())) {
                return address;
            }
        } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw refusal(name + " is not an address.");
        }
        throw refusal(name + " is not an https address.");
    }

    /** A refusal to understand. */
    public static BadRequestException refusal(String why) {
        String body = Json.createObjectBuilder().add("error", why).build().toString();
        return new BadRequestException(Response.status(400)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build());
    }
}
