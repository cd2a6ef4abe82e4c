package fr.societaire.desk.web;

import fr.societaire.desk.IdentificationDecisions;
import fr.societaire.identification.ProofInReview;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** /conseiller/pieces: the papers of reinforced identifications, waiting for somebody who has not asked for them. */
@Named
@RequestScoped
public class DeskProofsPage {
    private static final String ADDRESS = "/conseiller/pieces";

    @Inject
    IdentificationDecisions decisions;

    @Inject
    DeskWords words;

    private List<ProofInReview> waiting;
    private final Map<String, String> reasons = new HashMap<>();
    private String missing;

    @PostConstruct
    void load() {
        waiting = decisions.waiting(1);
    }

    public Go accept(ProofInReview proof) {
        decisions.accept(proof.file(), proof.kind());
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce acceptée.", "Le sociétaire est prévenu quand les trois le sont."));
    }

    public Go refuse(ProofInReview proof) {
        return withReason(
                proof,
                reason -> decisions.refuse(proof.file(), proof.kind(), reason),
                Notice.success("Pièce refusée.", "Le sociétaire lit pourquoi et peut en envoyer une autre."));
    }

    public Go close(ProofInReview proof) {
        return withReason(
                proof,
                reason -> decisions.refuseFile(proof.file(), reason),
                Notice.success("Dossier clos.", "Rien n’a changé dans l’espace du sociétaire ; il est prévenu."));
    }

    private Go withReason(ProofInReview proof, Consumer<String> act, Notice done) {
        String reason = reasons.get(key(proof));
        if (reason == null || reason.isBlank()) {
            missing = key(proof);
            return Go.stay();
        }
        act.accept(reason.strip());
        return Go.to(ADDRESS).saying(done);
    }

    /** Names one paper on this page. */
    public String key(ProofInReview proof) {
        return proof.file() + "/" + proof.kind();
    }

    /** What tells its buttons from the others'. */
    public String named(ProofInReview proof) {
        return " : " + words.of("proof", proof.kind()) + ", dossier " + proof.reference();
    }

    /** Where the copy is read. */
    public String address(ProofInReview proof) {
        return ProofServlet.ADDRESS + key(proof);
    }

    public List<ProofInReview> getWaiting() {
        return waiting;
    }

    /** Why a paper or a file is refused, by its name. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    /** The paper whose reason was left blank. */
    public String getMissing() {
        return missing;
    }
}
