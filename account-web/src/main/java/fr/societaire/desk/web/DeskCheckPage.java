package fr.societaire.desk.web;

import fr.societaire.desk.CallerChecks;
import fr.societaire.desk.CheckView;
import fr.societaire.desk.MemberDesk;
import fr.societaire.desk.MemberFile;
import fr.societaire.desk.domain.CallerFact;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** /conseiller/verification/{visit}: the questions to put, one after the other, and what the caller says. */
@Named
@RequestScoped
public class DeskCheckPage {
    @Inject
    CallerChecks checks;

    @Inject
    MemberDesk desk;

    @Inject
    OpenVisit visit;

    private MemberFile file;
    private CheckView check;
    private final Map<String, String> said = new HashMap<>();

    @PostConstruct
    void load() {
        file = desk.file(visit.getId(), 1);
        check = file.check();
    }

    /** Draws the questions: a deed, since a failed answer to them closes the desk. */
    public Go ask() {
        checks.ask(visit.getId());
        return Go.to("/conseiller/verification/" + visit.getId());
    }

    public Go answer() {
        Map<CallerFact, String> answers = new EnumMap<>(CallerFact.class);
        check.questions().forEach(fact -> answers.put(fact, said.get(fact.name())));
        return checks.answer(visit.getId(), answers).isPassed()
                ? visit.back(Notice.success(
                        "Identité vérifiée.", "Vous pouvez agir pour ce sociétaire pendant un quart d’heure."))
                : visit.back(Notice.danger(
                        "Identité non vérifiée.",
                        "N’agissez pas et ne dites pas quelle réponse était fausse. Proposez de rappeler plus tard, ou une"
                                + " identification par pièces.",
                        null));
    }

    public MemberFile getFile() {
        return file;
    }

    public CheckView getCheck() {
        return check;
    }

    /** What the caller said, by the name of the question. */
    public Map<String, String> getSaid() {
        return said;
    }
}
