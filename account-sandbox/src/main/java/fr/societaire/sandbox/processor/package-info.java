/**
 * The card processor and the bank. A merchant opens a {@code CheckoutSession}; the member types a card on the hosted page,
 * which opens a {@code PaymentIntent}; the bank may ask for a {@code Challenge} (3-D Secure); each attempt leaves a
 * {@code Charge}, paid or failed. Every change is a line of the journal and, where merchants care, an {@code Event} that
 * is signed and sent until it is acknowledged. The JSON is the public shape of Stripe's API.
 */
package fr.societaire.sandbox.processor;
