package fr.societaire.payment.internal;

/** The cards the processor keeps, in the manner of {@link CardGateway}. */
public interface TokenGateway {
    /** Whether the processor does not keep that card any more; false when that is not known. */
    boolean forget(String token);
}
