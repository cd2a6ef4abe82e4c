package fr.societaire.journal;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import fr.societaire.shared.Whereabouts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An entry of the journal, as it was written. */
public record JournalLine(
        SupportCode code,
        Instant at,
        Deed deed,
        Optional<MemberNumber> member,
        Actor actor,
        Optional<Whereabouts> from,
        Map<String, String> facts) {
    public JournalLine {
        facts = Map.copyOf(facts);
    }
}
