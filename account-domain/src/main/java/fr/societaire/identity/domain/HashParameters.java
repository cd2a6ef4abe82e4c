package fr.societaire.identity.domain;

/**
 * The cost of one Argon2id computation.
 *
 * @param memoryKib memory in KiB
 * @param passes number of passes over the memory
 * @param lanes degree of parallelism
 */
public record HashParameters(int memoryKib, int passes, int lanes) {
    public HashParameters {
        if (memoryKib < 8 * lanes || passes < 1 || lanes < 1) {
            throw new IllegalArgumentException("not a cost Argon2id accepts");
        }
    }
}
