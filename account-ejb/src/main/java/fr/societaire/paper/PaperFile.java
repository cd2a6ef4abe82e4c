package fr.societaire.paper;

/** A copy of a paper. {@code mediaType} is what its content says, never what the browser said. */
public record PaperFile(byte[] content, String mediaType) {
    /** Bytes; 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Override
    public String toString() {
        return "PaperFile[" + mediaType + ", " + content.length + " bytes]";
    }
}
