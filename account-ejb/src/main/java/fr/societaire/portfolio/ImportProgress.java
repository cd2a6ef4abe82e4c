package fr.societaire.portfolio;

import java.time.Instant;

/**
 * How far an import is, as of its last commit.
 *
 * @param file the name of the file, without its folder
 * @param linesRead lines looked at, blank ones included
 * @param accepted lines taken in
 * @param rejected lines not taken
 * @param percentage of the file's bytes, 0 to 100
 * @param finishedAt {@code null} while it is not over
 * @param failure why it was given up, {@code null} unless it was
 */
public record ImportProgress(
        ImportId id,
        String file,
        ImportOrigin origin,
        ImportStatus status,
        long linesRead,
        long accepted,
        long rejected,
        int percentage,
        Instant finishedAt,
        String failure) {}
