package fr.societaire.portfolio.internal;

import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.internal.LineFile.Position;
import java.nio.file.Path;

/**
 * One attempt at one import. A later attempt takes the import away from it.
 *
 * @param attempt from 1
 * @param position where to go on: everything before it is in the database
 */
record Run(ImportId id, int attempt, Path file, Position position) {}
