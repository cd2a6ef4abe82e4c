package fr.societaire.sandbox.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How the octets of a message spell its text (3GPP TS 23.038). */
final class Encoding {
    private static final int GSM_7 = 0;
    private static final int ASCII = 1;
    private static final int LATIN_1 = 3;
    private static final int UCS_2 = 8;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final char ESCAPE = '\u001b';
    private static final Map<Integer, Character> EXTENSION = Map.of(
            0x0A, '\f', 0x14, '^', 0x28, '{', 0x29, '}', 0x2F, '\\', 0x3C, '[', 0x3D, '~', 0x3E, ']', 0x40, '|', 0x65,
            '€');

    /** Whether this operator can read that data coding. */
    static boolean known(int dataCoding) {
        return dataCoding == GSM_7 || dataCoding == ASCII || dataCoding == LATIN_1 || dataCoding == UCS_2;
    }

    static String text(int dataCoding, byte[] octets) {
        return switch (dataCoding) {
            case GSM_7 -> gsm7(octets);
            case UCS_2 -> new String(octets, Charset.forName("UTF-16BE"));
            default -> new String(octets, StandardCharsets.ISO_8859_1);
        };
    }

    /** How many parts a message of that many octets needs on the air. */
    static int segments(int dataCoding, int octets) {
        int single = dataCoding == UCS_2 ? 140 : 160;
        int part = dataCoding == UCS_2 ? 134 : 153;
        return octets <= single ? 1 : Math.ceilDiv(octets, part);
    }

    /** Unpacked, one character an octet, as SMPP carries it. */
    private static String gsm7(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            int code = octets[i] & 0x7F;
            if (BASIC.charAt(code) != ESCAPE) {
                text.append(BASIC.charAt(code));
            } else if (++i < octets.length) {
                text.append(EXTENSION.getOrDefault(octets[i] & 0x7F, ' '));
            }
        }
        return text.toString();
    }

    private Encoding() {}
}
