package fr.societaire.identity;

/**
 * From where a request to sign in comes.
 *
 * @param address the caller's IP address, as the portal sees it
 * @param userAgent how the browser names itself; may be {@code null}
 */
public record SignInOrigin(String address, String userAgent) {}
