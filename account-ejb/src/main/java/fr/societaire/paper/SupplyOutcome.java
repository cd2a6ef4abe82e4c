package fr.societaire.paper;

/** What became of a file that was sent. */
public sealed interface SupplyOutcome {
    /** It is with the desk. */
    record Received() implements SupplyOutcome {}

    /** DOC-501: neither PDF nor JPEG nor PNG, whatever its name says. Nothing was kept. */
    record WrongFormat() implements SupplyOutcome {}

    /** DOC-502: empty, or more than {@link PaperFile#LARGEST} bytes. Nothing was kept. */
    record WrongSize() implements SupplyOutcome {}

    /** The paper is not wanted, or no more. */
    record NotWanted() implements SupplyOutcome {}

    /** The first connection is over; begin again. */
    record Over() implements SupplyOutcome {}
}
