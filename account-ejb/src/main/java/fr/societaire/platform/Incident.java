package fr.societaire.platform;

import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/**
 * An answer of the portal that was an error.
 *
 * @param status of HTTP
 * @param page the first part of the address only, {@code /lien}: what follows may be a secret
 * @param member who was signed in
 * @param address the network address of the request
 * @param userAgent as the browser says; may be {@code null}
 */
public record Incident(int status, String page, Optional<MemberNumber> member, String address, String userAgent) {}
