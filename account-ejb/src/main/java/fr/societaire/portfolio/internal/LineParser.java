package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.internal.LineFile.Line;
import fr.societaire.portfolio.internal.LineFile.Position;
import fr.societaire.portfolio.internal.PortfolioLine.Bad;
import fr.societaire.portfolio.internal.PortfolioLine.Good;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an entry of a line of JSON, or says why it cannot. */
final class LineParser {
    private static final int LONGEST_SUBJECT = 60;

    private final JsonReaderFactory json = Json.createReaderFactory(Map.of());

    PortfolioLine parse(Line line, Position end) {
        if (line.text() == null) {
            return new Bad(end, null, "line longer than " + LineFile.LONGEST + " bytes");
        }
        JsonObject object;
        try (var reader = json.createReader(new StringReader(utf8(line.text())))) {
            object = reader.readObject();
        } catch (CharacterCodingException notUtf8) {
            return new Bad(end, null, "not UTF-8");
        } catch (JsonException notJson) {
            return new Bad(end, null, "not a JSON object");
        }
        try {
            return new Good(end, PortfolioFormat.entry(Fields.of(object)));
        } catch (IllegalArgumentException refused) {
            return new Bad(end, subject(object), refused.getMessage());
        }
    }

    private static String utf8(byte[] text) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
    }

    /** Type and number, as far as they are there and are plain words: a report must not leak what a line holds. */
    private static String subject(JsonObject object) {
        String subject = Stream.of("type", "number", "contract", "member")
                .map(name -> object.get(name) instanceof JsonString s ? s.getString() : null)
                .filter(Objects::nonNull)
                .filter(word -> word.matches("[0-9A-Za-z-]{1,20}"))
                .limit(2)
                .collect(Collectors.joining(" "));
        return subject.isEmpty() ? null : subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }
}
