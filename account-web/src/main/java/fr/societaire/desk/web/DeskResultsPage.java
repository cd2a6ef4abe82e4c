package fr.societaire.desk.web;

import fr.societaire.desk.MemberDesk;
import fr.societaire.desk.SearchId;
import fr.societaire.desk.SearchResults;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** /conseiller/recherche/{search}: whom a search has found. */
@Named
@RequestScoped
public class DeskResultsPage {
    @Inject
    MemberDesk desk;

    @Inject
    @Param(pathIndex = 0)
    String search;

    @Inject
    @Param(name = "page")
    Integer page;

    private SearchResults results;

    @PostConstruct
    void load() {
        results = desk.results(new SearchId(search == null ? "" : search), page == null ? 1 : page);
    }

    /** Opens the file; from now on it is written that it was. */
    public Go open(MemberNumber member) {
        return Go.to("/conseiller/dossier/" + desk.open(results.search(), results.page(), member));
    }

    public SearchResults getResults() {
        return results;
    }
}
