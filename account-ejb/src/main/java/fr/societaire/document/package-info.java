/**
 * The papers a member needs, at once: attestations of his car and home contracts, receipts of his payments, copies of his mandates. Each is
 * printed and sealed once, filed, and served from the file ever after. It carries a signed code: whoever receives it can
 * check it on a public page, or without any network.
 */
@Feature(
        tier = 7,
        uses = {"platform", "throttle", "notification", "member", "contract", "billing", "arrears", "payment", "mandate"
        })
package fr.societaire.document;

import fr.societaire.shared.Feature;
