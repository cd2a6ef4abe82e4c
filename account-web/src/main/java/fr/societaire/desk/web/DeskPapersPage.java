package fr.societaire.desk.web;

import fr.societaire.activation.PaperInReview;
import fr.societaire.desk.PaperReview;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** /conseiller/pieces: the papers members have sent, waiting for somebody to look at them. */
@Named
@RequestScoped
public class DeskPapersPage {
    private static final String ADDRESS = "/conseiller/pieces";

    @Inject
    PaperReview review;

    private List<PaperInReview> waiting;
    private final Map<String, String> reasons = new HashMap<>();
    private String missing;

    @PostConstruct
    void load() {
        waiting = review.waiting(1);
    }

    public Go accept(PaperInReview paper) {
        review.accept(paper.member(), paper.id());
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce acceptée.", "Le sociétaire est prévenu s’il ne manque plus rien."));
    }

    public Go refuse(PaperInReview paper) {
        String reason = reasons.get(paper.id());
        if (reason == null || reason.isBlank()) {
            missing = paper.id();
            return Go.stay();
        }
        review.refuse(paper.member(), paper.id(), reason.strip());
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce refusée.", "Le sociétaire lit pourquoi et peut en envoyer une autre."));
    }

    /** Where the copy is read. */
    public String address(MemberNumber member, String paper) {
        return PaperServlet.ADDRESS + member + "/" + paper;
    }

    public List<PaperInReview> getWaiting() {
        return waiting;
    }

    /** Why a paper is refused, by its name. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** The paper whose reason was left blank. */
    public String getMissing() {
        return missing;
    }
}
