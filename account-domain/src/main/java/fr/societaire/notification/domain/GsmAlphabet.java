package fr.societaire.notification.domain;

import java.io.ByteArrayOutputStream;

/**
 * The default alphabet of text messages (GSM 03.38), one septet per octet as operators take it. It has é è à ù and Ç but
 * neither ç ê ô nor œ: a text with any of those travels as UCS-2, in shorter parts.
 */
public final class GsmAlphabet {
    /** Septets in a message of a single part. */
    public static final int ONE_PART = 160;

    /** Characters in a message of a single part that is not in this alphabet. */
    public static final int ONE_PART_UCS2 = 70;

    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\uFFFFÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_SEPTETS = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    /** Whether every character of {@code text} has a septet, or two. */
    public static boolean canEncode(String text) {
        return text.chars().allMatch(c -> c != '\uFFFF' && (BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0));
    }

    /** The septets of {@code text}, one per octet; refused as an {@link IllegalArgumentException} if it has others. */
    public static byte[] encode(String text) {
        if (!canEncode(text)) {
            throw new IllegalArgumentException("not in the GSM alphabet");
        }
        var septets = new ByteArrayOutputStream(text.length());
        text.chars().forEach(c -> {
            int basic = BASIC.indexOf(c);
            if (basic < 0) {
                septets.write(ESCAPE);
                septets.write(EXTENDED_SEPTETS[EXTENDED.indexOf(c)]);
            } else {
                septets.write(basic);
            }
        });
        return septets.toByteArray();
    }

    private GsmAlphabet() {}
}
