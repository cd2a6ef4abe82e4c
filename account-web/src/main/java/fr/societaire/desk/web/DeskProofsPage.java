package fr.societaire.desk.web;

import fr.societaire.desk.IdentificationDecisions;
import fr.societaire.identification.ProofInReview;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** /conseiller/pieces: the papers of reinforced identifications, waiting for somebody who has not asked for them. */
@Named
@RequestScoped
public class DeskProofsPage {
    private static final String ADDRESS = "/conseiller/pieces";

    @Inject
    IdentificationDecisions decisions;

    @Inject
    DeskWords words;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private List<ProofInReview> waiting;
    private String missing;

    @PostConstruct
    void load() {
        waiting = decisions.waiting(1);
    }

    /** What a button says of which paper: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("accepter-preuve")) {
            return accept(sent.get("accepter-preuve"));
        }
        if (sent.containsKey("refuser-preuve")) {
            return refuse(sent.get("refuser-preuve"));
        }
        return sent.containsKey("clore-dossier") ? close(sent.get("clore-dossier")) : Go.stay();
    }

    private Go accept(String key) {
        decisions.accept(file(key), kind(key));
        return Go.to(ADDRESS)
                .saying(Notice.success("Pièce acceptée.", "Le sociétaire est prévenu quand les trois le sont."));
    }

    private Go refuse(String key) {
        return withReason(
                key,
                reason -> decisions.refuse(file(key), kind(key), reason),
                Notice.success("Pièce refusée.", "Le sociétaire lit pourquoi et peut en envoyer une autre."));
    }

    private Go close(String key) {
        return withReason(
                key,
                reason -> decisions.refuseFile(file(key), reason),
                Notice.success("Dossier clos.", "Rien n’a changé dans l’espace du sociétaire ; il est prévenu."));
    }

    private Go withReason(String key, Consumer<String> act, Notice done) {
        String reason = sent.get("motif-" + key);
        if (reason == null || reason.isBlank()) {
            missing = key;
            return Go.stay();
        }
        act.accept(reason.strip());
        return Go.to(ADDRESS).saying(done);
    }

    /** Names one paper on this page. */
    public String key(ProofInReview proof) {
        return proof.file() + "/" + proof.kind();
    }

    private static String file(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    private static ProofKind kind(String key) {
        return Stream.of(ProofKind.values())
                .filter(kind -> key.endsWith("/" + kind))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::toException);
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

    /** The paper whose reason was left blank. */
    public String getMissing() {
        return missing;
    }
}
