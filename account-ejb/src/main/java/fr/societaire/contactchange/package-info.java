/**
 * A member changes how he is reached: another e-mail address, another mobile number, a second address for the day the first
 * is lost. He shows with a code that the new one is his; it is announced at once wherever he was reached until then, with a
 * link that stops it; it takes effect three days later. Until then it is good for nothing: no code is sent there, nobody
 * signs in or recovers an account by it. Whoever has taken an account over can therefore not cut its owner off.
 *
 * <p>A feature of its own because it must stand above {@code identity}, whose recovered and closed accounts end what is
 * open, while {@code member}, which holds the contacts, stands below it.
 *
 * <p>Front doors: {@link fr.societaire.contactchange.MyContacts} for the pages, {@link fr.societaire.contactchange.ContactVeto}
 * behind the link of the announcement.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "notification", "member", "secret", "identity"})
package fr.societaire.contactchange;

import fr.societaire.shared.Feature;
