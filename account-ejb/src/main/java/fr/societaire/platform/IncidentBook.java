package fr.societaire.platform;

import fr.societaire.shared.SupportCode;

/** A port: where an incident is written down so that the desk can open it by its code. Answered by the journal. */
public interface IncidentBook {
    SupportCode write(Incident incident);
}
