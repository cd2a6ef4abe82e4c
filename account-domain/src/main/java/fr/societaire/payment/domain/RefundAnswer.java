package fr.societaire.payment.domain;

/** What the processor says of money to be given back. Nothing else moves a refund on. */
public sealed interface RefundAnswer {

    /**
     * On its way to the holder's account, where it is seen some days later.
     *
     * @param reference the processor's own of the refund
     */
    record Done(String reference) implements RefundAnswer {}

    /** Taken by the processor, which has not sent it yet. */
    record Pending(String reference) implements RefundAnswer {}

    /**
     * Not given back, and will not be; or it was, and has come back.
     *
     * @param reference the processor's own of the refund, null when it never made one
     * @param word the processor's own word for it
     */
    record Refused(String reference, String word) implements RefundAnswer {}

    /** Nothing is known: what was asked may have been done all the same. */
    record Unreachable(String why) implements RefundAnswer {}
}
