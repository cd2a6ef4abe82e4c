/**
 * Keeps programs away without a picture to decipher and without telling anybody else: the browser does some work (the open
 * ALTCHA protocol), or the person answers a small question. Asked only after signs of a risk, never on every sign-in.
 */
@Feature(
        tier = 3,
        uses = {"platform", "throttle"})
package fr.societaire.humancheck;

import fr.societaire.shared.Feature;
