package fr.societaire.desk.web;

import fr.societaire.desk.ProposalView;
import fr.societaire.desk.Proposals;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /conseiller/validations: what a colleague has proposed and waits for a second pair of eyes. */
@Named
@RequestScoped
public class DeskProposalsPage {
    private static final String ADDRESS = "/conseiller/validations";

    @Inject
    Proposals proposals;

    private List<ProposalView> waiting;

    @PostConstruct
    void load() {
        waiting = proposals.waiting(1);
    }

    public Go approve(String id) {
        proposals.approve(id);
        return Go.to(ADDRESS)
                .saying(Notice.success(
                        "Changement validé.", "Il prendra effet après le délai. Le sociétaire est prévenu."));
    }

    public Go refuse(String id) {
        proposals.refuse(id);
        return Go.to(ADDRESS)
                .saying(Notice.success("Changement refusé.", "Rien n’est modifié. Le sociétaire est prévenu."));
    }

    public List<ProposalView> getWaiting() {
        return waiting;
    }
}
