/**
 * The first steps of a member who has just opened his space: are his e-mail and mobile still the right ones, one
 * attestation downloaded, and a security code that really arrives. Found out on the first day, a wrong number costs a
 * minute; on the day of a claim it costs the access. Each step may be skipped, and the whole is proposed until it is done
 * or declined.
 *
 * <p>A feature of its own because it owns what none below does, one row a member that says where he stands, and because
 * it must stand above {@code document}, whose attestation it hands out, and below {@code home}, which proposes it.
 */
@Feature(
        tier = 8,
        uses = {"platform", "notification", "member", "secret", "identity", "contract", "activation", "document"})
package fr.societaire.welcome;

import fr.societaire.shared.Feature;
