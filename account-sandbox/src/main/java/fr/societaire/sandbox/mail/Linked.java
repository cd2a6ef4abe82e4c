package fr.societaire.sandbox.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits plain text into pieces, so that a page can make links of its addresses without trusting the rest. */
final class Linked {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    /** The pieces, in order: each is {@code text} or {@code link}. */
    static List<Map<String, Object>> lines(String text) {
        List<Map<String, Object>> pieces = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        int last = 0;
        while (matcher.find()) {
            pieces.add(piece(text.substring(last, matcher.start()), null));
            pieces.add(piece(null, matcher.group()));
            last = matcher.end();
        }
        pieces.add(piece(text.substring(last), null));
        return pieces;
    }

    private static Map<String, Object> piece(String words, String link) {
        Map<String, Object> piece = new HashMap<>();
        piece.put("words", words);
        piece.put("link", link);
        return piece;
    }

    private Linked() {}
}
