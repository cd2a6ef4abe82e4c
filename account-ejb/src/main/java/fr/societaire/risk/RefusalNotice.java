package fr.societaire.risk;

import fr.societaire.risk.domain.RefusalFamily;
import fr.societaire.shared.SupportCode;
import java.time.Instant;

/**
 * What a refused member is told: why in words, until when, and the code to read to an advisor. Nothing of who he is.
 *
 * @param until the end as it was after this attempt; each new one moves it
 */
public record RefusalNotice(RefusalFamily family, Instant until, SupportCode code) {}
