package fr.societaire.security.internal;

import fr.societaire.journal.JournalLine;
import fr.societaire.risk.Places;
import fr.societaire.security.EventView;
import fr.societaire.shared.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Entries of the journal as their member is shown them: networks as places. */
@ApplicationScoped
public class Events {
    @Inject
    Places places;

    public EventView view(JournalLine line) {
        return new EventView(
                line.at(),
                line.deed(),
                line.actor(),
                line.from().map(Whereabouts::device),
                line.from().flatMap(from -> place(from.network())),
                line.facts(),
                line.code().value());
    }

    /** Where a network is, in words. */
    public Optional<String> place(String network) {
        return places.ofNetwork(network).inWords();
    }
}
