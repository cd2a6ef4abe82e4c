package fr.societaire.journal.internal;

import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.platform.Incident;
import fr.societaire.platform.IncidentBook;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Incidents are entries of the journal: the code on the error page opens them at the desk. */
@Dependent
public class JournalledIncidents implements IncidentBook {
    @Inject
    Journal journal;

    @Override
    public SupportCode write(Incident incident) {
        return journal.write(Happening.of(Deed.PAGE_FAILED)
                .about(incident.member())
                .by(Actor.portal())
                .from(incident.address(), incident.userAgent())
                .with("status", incident.status())
                .with("page", incident.page()));
    }
}
