/**
 * The telephone: who wishes to be called back instead of waiting, and how long whoever calls now waits. A wish to be called
 * is worth what any call is: who answers is asked who he is before anything is done for him.
 *
 * <p>Front doors: {@link fr.societaire.telephone.CallBacks} for whoever wishes to be called, {@link
 * fr.societaire.telephone.CallBackLink} for the link he is sent, {@link fr.societaire.telephone.CallBackList} for the desk,
 * {@link fr.societaire.telephone.PhoneQueue} for the queue.
 */
@Feature(
        tier = 7,
        uses = {"platform", "journal", "throttle", "notification", "secret", "humancheck", "staff"})
package fr.societaire.telephone;

import fr.societaire.shared.Feature;
