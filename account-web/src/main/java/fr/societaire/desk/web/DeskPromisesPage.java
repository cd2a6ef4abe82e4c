package fr.societaire.desk.web;

import fr.societaire.desk.CaseFiles;
import fr.societaire.desk.CasePage;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
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

    private CasePage due;
    private final Map<String, String> answers = new HashMap<>();
    private String missing;

    @PostConstruct
    void load() {
        due = cases.due(page == null ? 1 : page);
    }

    /** The promise is kept; the member reads how. */
    public Go keep(String reference) {
        String answer = answers.get(reference);
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

    /** What the member will read, by the reference of the case. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    /** The case whose answer was left blank. */
    public String getMissing() {
        return missing;
    }
}
