package fr.societaire.paper;

/** What a file is by what it holds. */
public sealed interface PaperCheck {
    /** One that is taken, of this media type. */
    record Taken(String mediaType) implements PaperCheck {}

    /** It is not; as whoever sent it is told. */
    record NotTaken(SupplyOutcome told) implements PaperCheck {}
}
