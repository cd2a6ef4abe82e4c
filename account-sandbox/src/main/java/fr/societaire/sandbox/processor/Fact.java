package fr.societaire.sandbox.processor;

/** Something the journal keeps: the state of an object after a change. The last fact of an id is its present state. */
public sealed interface Fact
        permits CheckoutSession,
                PaymentIntent,
                Charge,
                Refund,
                Challenge,
                Customer,
                CardMethod,
                Event,
                Delivery,
                SavedAnswer {
    /** The id of the object. */
    String id();
}
