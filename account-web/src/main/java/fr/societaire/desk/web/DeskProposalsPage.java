package fr.societaire.desk.web;

import fr.societaire.desk.ProposalView;
import fr.societaire.desk.Proposals;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** /conseiller/validations: what a colleague has proposed and waits for a second pair of eyes. */
@Named
@RequestScoped
public class DeskProposalsPage {
    private static final String ADDRESS = "/conseiller/validations";

    @Inject
    Proposals proposals;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private List<ProposalView> waiting;

    @PostConstruct
    void load() {
        waiting = proposals.waiting(1);
    }

    /** What a button says of which proposal: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("valider")) {
            return approve(sent.get("valider"));
        }
        return sent.containsKey("refuser") ? refuse(sent.get("refuser")) : Go.stay();
    }

    private Go approve(String id) {
        proposals.approve(id);
        return Go.to(ADDRESS)
                .saying(Notice.success(
                        "Changement validé.", "Il prendra effet après le délai. Le sociétaire est prévenu."));
    }

    private Go refuse(String id) {
        proposals.refuse(id);
        return Go.to(ADDRESS)
                .saying(Notice.success("Changement refusé.", "Rien n’est modifié. Le sociétaire est prévenu."));
    }

    public List<ProposalView> getWaiting() {
        return waiting;
    }
}
