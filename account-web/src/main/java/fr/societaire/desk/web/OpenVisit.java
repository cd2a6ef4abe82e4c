package fr.societaire.desk.web;

import fr.societaire.desk.VisitId;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** The file the page being shown is part of, as its address says: /conseiller/…/{visit}. */
@Named
@RequestScoped
public class OpenVisit {
    @Inject
    @Param(pathIndex = 0)
    String visit;

    public VisitId getId() {
        return new VisitId(visit == null ? "" : visit);
    }

    /** Back to the file, which says what was done. */
    Go back(Notice notice) {
        return Go.to("/conseiller/dossier/" + getId()).saying(notice);
    }
}
