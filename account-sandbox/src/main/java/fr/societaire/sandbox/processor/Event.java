package fr.societaire.sandbox.processor;

import jakarta.json.JsonObject;
import java.time.Instant;

/** Something merchants are told about, with the object as it was at that moment. */
public record Event(String id, Instant created, String type, JsonObject object) implements Fact {}
