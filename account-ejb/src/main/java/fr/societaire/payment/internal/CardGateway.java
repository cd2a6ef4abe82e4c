package fr.societaire.payment.internal;

import fr.societaire.payment.domain.CardWish;
import fr.societaire.payment.domain.PaymentLines;
import fr.societaire.payment.domain.ProcessorAnswer;
import fr.societaire.shared.PaymentId;
import java.net.URI;
import java.time.Instant;

/**
 * The card processor. Nothing here throws because it is slow, down or talks nonsense: that is an answer, and the caller
 * must have something to say then. Never called inside a transaction.
 */
public interface CardGateway {
    /**
     * What to open a page for. Sent again for the same payment it is the same page: the processor is given the payment as
     * idempotency key, so nothing in it may depend on when it is sent.
     *
     * @param lines each is named on the page; they are taken in one charge
     * @param challenge whether the bank is to question the holder whatever it would do by itself
     * @param wish which card is offered there, and whether the one that pays is kept
     * @param backTo where the member is sent afterwards, whatever happened
     */
    record PageRequest(
            PaymentId payment, PaymentLines lines, boolean challenge, CardWish wish, Instant closesAt, URI backTo) {}

    /** The answer to {@link #openPage}. */
    sealed interface PageAnswer {
        record Opened(String session, URI page) implements PageAnswer {}

        /** Refused for good: no page exists. */
        record Rejected(String why) implements PageAnswer {}

        /** Unknown: a page may exist, but nobody has its address. */
        record Unreachable(String why) implements PageAnswer {}
    }

    PageAnswer openPage(PageRequest request);

    /** How it stands, read from the processor now. */
    ProcessorAnswer read(String session);

    /** Asks to close the page, if it still is open. What became of it is for {@link #read} to say. */
    void close(String session);
}
