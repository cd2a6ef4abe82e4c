package fr.societaire.risk;

/**
 * From where a member comes, as his browser and the server tell.
 *
 * @param address of the caller; may be {@code null}
 * @param userAgent what his browser calls itself; may be {@code null}
 * @param knownDevice whether the browser holds the cookie of a device of his
 */
public record Approach(String address, String userAgent, boolean knownDevice) {}
