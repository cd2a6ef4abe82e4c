package fr.societaire.factor;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its owner sees it in his list.
 *
 * @param id for the forms that rename and remove it; no secret
 * @param synced whether its vault keeps a copy, so that a lost device does not lose it
 * @param suspended whether it seems to have been copied and opens nothing
 */
public record PasskeyView(
        String id, String name, Instant addedAt, Optional<Instant> lastUsedAt, boolean synced, boolean suspended) {}
