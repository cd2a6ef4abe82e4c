package fr.societaire.document.internal;

import fr.societaire.document.domain.Sha256;
import java.time.Duration;
import java.util.stream.Stream;

/** Where the bytes of documents are kept, under their own SHA-256. What is there never changes. */
public interface DocumentStore {
    /** Files the bytes; they survive a crash from the moment this returns. Filing the same again changes nothing. */
    Sha256 put(byte[] bytes);

    /** The bytes; a file that is missing or no longer has its SHA-256 is an {@link IllegalStateException}. */
    byte[] read(Sha256 name);

    boolean holds(Sha256 name);

    /** What was filed at least that long ago, by the store's own clock, which nobody moves. To be closed. */
    Stream<Sha256> filedSince(Duration age);

    /** Removes a file nobody refers to. */
    void remove(Sha256 name);
}
