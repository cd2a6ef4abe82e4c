package fr.societaire.desk.web;

import fr.societaire.desk.RefundDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.refund.DeskRefundPage;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/remboursements}: what waits for a second pair of eyes, and what became of the others. */
@Named
@RequestScoped
public class DeskRefundsPage {
    static final String ADDRESS = "/conseiller/remboursements";

    @Inject
    RefundDesk desk;

    @Inject
    @Param(name = "a-valider")
    Integer waitingPage;

    @Inject
    @Param(name = "suivis")
    Integer othersPage;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private DeskRefundPage waiting;
    private DeskRefundPage others;

    @PostConstruct
    void load() {
        waiting = desk.waiting(waitingPage == null ? 1 : waitingPage);
        others = desk.others(othersPage == null ? 1 : othersPage);
    }

    /** What a button says of which refund: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("valider")) {
            desk.approve(id("valider"));
            return said("Remboursement validé.", "Il part vers la carte du sociétaire.");
        }
        if (sent.containsKey("reessayer")) {
            desk.tryAgain(id("reessayer"));
            return said("Nouvel envoi demandé.", "Le prestataire est interrogé dans quelques secondes.");
        }
        if (sent.containsKey("rouvrir")) {
            desk.reopen(id("rouvrir"));
            return said("Remboursement rouvert.", "Un collègue doit maintenant le valider.");
        }
        return Go.stay();
    }

    private RefundId id(String button) {
        if (!RefundId.isNormal(sent.get(button))) {
            throw Refusal.NOT_FOUND.toException();
        }
        return new RefundId(sent.get(button));
    }

    private static Go said(String title, String detail) {
        return Go.to(ADDRESS).saying(Notice.success(title, detail));
    }

    public DeskRefundPage getWaiting() {
        return waiting;
    }

    public DeskRefundPage getOthers() {
        return others;
    }
}
