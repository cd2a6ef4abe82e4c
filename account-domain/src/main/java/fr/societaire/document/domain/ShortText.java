package fr.societaire.document.domain;

import java.nio.charset.StandardCharsets;

/** Cuts a text to a number of UTF-8 bytes, between characters, with an ellipsis where something was cut. */
final class ShortText {
    private static final String ELLIPSIS = "…";

    static String cut(String text, int maxBytes) {
        if (bytes(text) <= maxBytes) {
            return text;
        }
        var kept = new StringBuilder();
        int room = maxBytes - bytes(ELLIPSIS);
        for (int character : text.codePoints().toArray()) {
            String next = Character.toString(character);
            room -= bytes(next);
            if (room < 0) {
                break;
            }
            kept.append(next);
        }
        return kept.append(ELLIPSIS).toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private ShortText() {}
}
