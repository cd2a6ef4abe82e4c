package fr.societaire.identity.internal;

import fr.societaire.identity.Device;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/**
 * Somebody at the first step: at which door, whom he means, from where.
 *
 * @param door digest of the name, or of the known device
 * @param member whom the name leads to, if anybody
 * @param device the browser, if it is one of that member's
 */
public record Knock(String door, Optional<MemberNumber> member, Optional<Device> device, SignInOrigin origin) {}
