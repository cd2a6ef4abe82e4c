package fr.societaire.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one shape of an SVG: one path of squares, which needs neither an image nor a style.
 *
 * @param size modules in each direction, the quiet zone included
 * @param path the dark modules, for the {@code d} of a path
 */
public record QrPicture(int size, String path) {
    private static final int QUIET_MODULES = 4;

    /** Draws a text; one too long for a QR code is an {@link IllegalArgumentException}. */
    public static QrPicture of(String text) {
        BitMatrix modules = modules(text);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(modules.getWidth(), path.toString());
    }

    private static BitMatrix modules(String text) {
        var hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_MODULES);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** It may hold a key. */
    @Override
    public String toString() {
        return "QrPicture[" + size + "]";
    }
}
