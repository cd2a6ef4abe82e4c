package fr.societaire.paper.internal;

/** Where copies of papers lie until they are decided on, under names that say nothing and cannot be guessed. */
public interface UploadStore {
    /** Files the bytes under a fresh name; they survive a crash from the moment this returns. */
    String put(byte[] content);

    /** The bytes; a file that is missing is an {@link IllegalStateException}. */
    byte[] read(String name);

    /** Removes the file; one that is gone already is no mistake. */
    void remove(String name);
}
