package fr.societaire.factor;

/**
 * A QR code as one shape of an SVG.
 *
 * @param size modules in each direction, the quiet zone included
 * @param path the dark modules, for the {@code d} of a path
 */
public record QrPicture(int size, String path) {
    /** It may hold a key. */
    @Override
    public String toString() {
        return "QrPicture[" + size + "]";
    }
}
