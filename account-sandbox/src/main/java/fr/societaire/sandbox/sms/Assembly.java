package fr.societaire.sandbox.sms;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the parts of long messages together, in whatever order they come. */
final class Assembly {
    private record Key(String from, String to, int reference, int total) {}

    private final Map<Key, Map<Integer, byte[]>> waiting = new HashMap<>();

    /** The whole message, if this was the part that was missing. */
    synchronized Optional<byte[]> add(String from, String to, Segment segment) {
        if (segment.total() <= 1) {
            return Optional.of(segment.octets());
        }
        Key key = new Key(from, to, segment.reference(), segment.total());
        Map<Integer, byte[]> parts = waiting.computeIfAbsent(key, first -> new TreeMap<>());
        parts.put(segment.number(), segment.octets());
        if (parts.size() < segment.total()) {
            return Optional.empty();
        }
        waiting.remove(key);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.values().forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }
}
