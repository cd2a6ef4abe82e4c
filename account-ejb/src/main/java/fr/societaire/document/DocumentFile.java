package fr.societaire.document;

/**
 * A document to download.
 *
 * @param name as the member's device should call it, with accents, ending in {@code .pdf}
 * @param content the sealed PDF, some tens of kilobytes
 */
public record DocumentFile(String name, byte[] content) {}
