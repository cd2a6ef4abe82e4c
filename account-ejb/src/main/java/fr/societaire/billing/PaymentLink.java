package fr.societaire.billing;

import fr.societaire.platform.QrPicture;
import java.net.URI;
import java.time.Instant;

/** What came of the wish to pay on another device. */
public sealed interface PaymentLink {
    /** A link to scan: whoever has it can pay, once, and learns nothing but what and how much. */
    record Drawn(URI address, QrPicture picture, Instant until) implements PaymentLink {
        /** Whoever reads the address may follow it. */
        @Override
        public String toString() {
            return "Drawn until " + until;
        }
    }

    /**
     * Sent to the number on file.
     *
     * @param number masked
     */
    record Sent(String number, Instant until) implements PaymentLink {}

    /** There is no mobile number on file. */
    record NoMobile() implements PaymentLink {}

    /** Several were sent within the hour. */
    record TooMany() implements PaymentLink {}

    /** The payment is over, or its page closed: it is to be begun again. */
    record NotOpen() implements PaymentLink {}
}
