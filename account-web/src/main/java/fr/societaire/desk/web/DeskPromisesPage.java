package fr.societaire.desk.web;

import fr.societaire.desk.CaseFiles;
import fr.societaire.desk.CasePage;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** /conseiller/engagements: what the desk has promised and not kept yet, the most pressing first. */
@Named
@RequestScoped
public class DeskPromisesPage {
    @Inject
    CaseFiles cases;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private CasePage due;
    private String missing;

    @PostConstruct
    void load() {
        due = cases.due(page == null ? 1 : page);
    }

    /** What a button says of which case: another may stand in its place by now. */
    public Go act() {
        return sent.containsKey("tenir") ? keep(sent.get("tenir")) : Go.stay();
    }

    /** The promise is kept; the member reads how. */
    private Go keep(String reference) {
        String answer = sent.get("reponse-" + reference);
        if (answer == null || answer.isBlank()) {
            missing = reference;
            return Go.stay();
        }
        cases.keep(reference, answer);
        return Go.to("/conseiller/engagements")
                .saying(Notice.success("Dossier " + reference + " répondu.", "Le sociétaire est prévenu."));
    }

    public CasePage getDue() {
        return due;
    }

    /** The case whose answer was left blank. */
    public String getMissing() {
        return missing;
    }
}
