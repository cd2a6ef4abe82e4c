package fr.societaire.desk.web;

import fr.societaire.desk.RefundDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.refund.domain.RefundId;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** {@code /conseiller/refuser-remboursement?remboursement=…}: a no, with the words for it. */
@Named
@RequestScoped
public class DeskDeclinePage {
    @Inject
    RefundDesk desk;

    @Inject
    @Param(name = "remboursement")
    String id;

    private String reason;

    /** Shown to accountants only. */
    @PostConstruct
    void load() {
        if (!RefundId.isNormal(id)) {
            throw Refusal.NOT_FOUND.toException();
        }
        desk.waiting(1);
    }

    public Go decline() {
        desk.decline(new RefundId(id), reason);
        return Go.to(DeskRefundsPage.ADDRESS)
                .saying(Notice.success("Remboursement refusé.", "Rien n’a été envoyé vers la carte."));
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
