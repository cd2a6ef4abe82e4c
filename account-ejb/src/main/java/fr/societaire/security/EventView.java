package fr.societaire.security;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened to the member's access, as he is shown it.
 *
 * @param device browser and system; empty for what was not done in a browser
 * @param place town and country as far as known, «Toulouse, France»; empty where nothing is
 * @param facts as the journal has them
 * @param code to read to an advisor
 */
public record EventView(
        Instant at,
        Deed deed,
        Actor actor,
        Optional<String> device,
        Optional<String> place,
        Map<String, String> facts,
        String code) {
    public EventView {
        facts = Map.copyOf(facts);
    }
}
