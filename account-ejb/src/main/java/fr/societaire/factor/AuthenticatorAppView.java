package fr.societaire.factor;

import java.time.Instant;
import java.util.Optional;

/**
 * An application that shows codes, as its owner sees it in his list.
 *
 * @param addedAt when its first code was typed
 * @param lastUsedAt when it last opened something
 */
public record AuthenticatorAppView(String name, Instant addedAt, Optional<Instant> lastUsedAt) {}
