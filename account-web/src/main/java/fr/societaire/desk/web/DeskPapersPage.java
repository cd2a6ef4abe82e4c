package fr.societaire.desk.web;

import fr.societaire.activation.PaperInReview;
import fr.societaire.desk.PaperReview;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** /conseiller/pieces: the papers members have sent, waiting for somebody to look at them. */
@Named
@RequestScoped
public class DeskPapersPage {
    private static final String ADDRESS = "/conseiller/pieces";

    @Inject
    PaperReview review;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private List<PaperInReview> waiting;
    private String missing;

    @PostConstruct
    void load() {
        waiting = review.waiting(1);
    }

    /** What a button says of which paper: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("accepter-piece")) {
            return accept(sent.get("accepter-piece"));
        }
        return sent.containsKey("refuser-piece") ? refuse(sent.get("refuser-piece")) : Go.stay();
    }

    private Go accept(String key) {
        review.accept(member(key), paper(key));
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce acceptée.", "Le sociétaire est prévenu s’il ne manque plus rien."));
    }

    private Go refuse(String key) {
        String reason = sent.get("motif-" + key);
        if (reason == null || reason.isBlank()) {
            missing = key;
            return Go.stay();
        }
        review.refuse(member(key), paper(key), reason.strip());
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce refusée.", "Le sociétaire lit pourquoi et peut en envoyer une autre."));
    }

    /** Where the copy is read. */
    public String address(PaperInReview paper) {
        return PaperServlet.ADDRESS + key(paper);
    }

    /** Names one paper on this page. */
    public String key(PaperInReview paper) {
        return paper.member() + "/" + paper.id();
    }

    private static MemberNumber member(String key) {
        String number = key.substring(0, Math.max(0, key.indexOf('/')));
        if (!MemberNumber.isNumber(number)) {
            throw Refusal.NOT_FOUND.toException();
        }
        return new MemberNumber(number);
    }

    private static String paper(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    public List<PaperInReview> getWaiting() {
        return waiting;
    }

    /** The paper whose reason was left blank. */
    public String getMissing() {
        return missing;
    }
}
