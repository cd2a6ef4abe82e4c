/**
 * What the portal writes to members: e-mails and text messages. A feature posts a message in its own transaction; the
 * message leaves if, and only if, that transaction commits, at least once and in practice once, whatever falls over in
 * between: the idempotency key travels as the Message-ID, so a receiver can tell a repetition. Bodies carry codes and
 * links, hence they are erased as soon as the operator has taken them, and neither they nor the recipient are ever
 * logged.
 */
@Feature(
        tier = 2,
        uses = {"platform"})
package fr.societaire.notification;

import fr.societaire.shared.Feature;
