package fr.societaire.notification.internal;

import fr.societaire.notification.domain.GsmAlphabet;
import java.nio.charset.StandardCharsets;

/**
 * A text as it travels.
 *
 * @param dataCoding 0 for the GSM alphabet, 8 for UCS-2 (SMPP 3.4 §5.2.19)
 * @param onePart whether it fits one message; a longer one travels as payload and the operator cuts it
 */
record ShortMessage(byte[] octets, byte dataCoding, boolean onePart) {
    static ShortMessage of(String text) {
        if (GsmAlphabet.canEncode(text)) {
            byte[] septets = GsmAlphabet.encode(text);
            return new ShortMessage(septets, (byte) 0, septets.length <= GsmAlphabet.ONE_PART);
        }
        return new ShortMessage(
                text.getBytes(StandardCharsets.UTF_16BE), (byte) 8, text.length() <= GsmAlphabet.ONE_PART_UCS2);
    }
}
