package fr.societaire.factor;

import fr.societaire.factor.domain.FactorOwner;
import java.time.Instant;

/** Fired in the transaction in which a second factor is added, replaced or taken away, or recovery codes are used. */
public record FactorChanged(FactorOwner owner, FactorChange change, String name, Instant at) {}
