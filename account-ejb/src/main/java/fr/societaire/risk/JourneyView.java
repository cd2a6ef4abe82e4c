package fr.societaire.risk;

import fr.societaire.risk.domain.Journey;
import java.util.UUID;

/** A journey as its member sees it. */
public record JourneyView(UUID id, Journey journey) {}
