/** SEPA Core mandates: by which a member lets the insurer debit his account, and his bank pay. */
@Feature(tier = 6)
package fr.societaire.mandate;

import fr.societaire.shared.Feature;
