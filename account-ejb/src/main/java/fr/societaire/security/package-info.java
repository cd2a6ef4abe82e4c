/**
 * «Ma sécurité»: what a member sees of his own access and can do about it. What happened, in plain words and with coarse
 * places; where he is signed in, and an end to it; the journeys he announces; another password. A sign-in from a device or
 * a place that is new is told to him, and one press of a button closes his space to everybody until he has proved himself.
 *
 * <p>Front doors: {@link fr.societaire.security.MySecurity} for the pages, {@code Alarm} behind
 * the link of an alert.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "secret", "risk", "identity"})
package fr.societaire.security;

import fr.societaire.shared.Feature;
