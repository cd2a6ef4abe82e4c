package fr.societaire.billing.web;

import fr.societaire.billing.InstalmentPage;
import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.Instalments;
import fr.societaire.billing.OwedPage;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.RequestKey;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import org.omnifaces.cdi.Param;

/** {@code /paiements}: what is owed, with its buttons; what was paid, a page at a time. */
@Named
@RequestScoped
public class PaymentsPage {
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Instalments instalments;

    @Inject
    CardPayments payments;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @Param(name = "a-payer")
    Integer owedPage;

    @Inject
    @Param(name = "montrer")
    String around;

    private OwedPage owed;
    private InstalmentPage history;
    private final String key = RequestKey.drawnFrom(CHANCE).value();

    public void open() {
        owed = InstalmentId.isReference(around)
                ? instalments.owedAround(me.number(), new InstalmentId(around))
                : instalments.owed(me.number(), owedPage == null ? 1 : owedPage);
        history = instalments.history(me.number(), page == null ? 1 : page);
    }

    /**
     * «Payer». One key for each instalment and each time the page was shown: however often it is pressed, one request.
     *
     * @param instalment the value of the button pressed
     * @param pageKey the key of the page it stood on
     */
    public Go pay(String instalment, String pageKey) {
        try {
            var command = PayInstalments.one(
                    me.number(), new InstalmentId(instalment), new RequestKey(pageKey + "-" + instalment));
            return PayNavigation.go(payments.pay(command));
        } catch (IllegalArgumentException forged) {
            throw Refusal.NOT_FOUND.toException();
        }
    }

    public OwedPage getOwed() {
        return owed;
    }

    /** Whether there are several on this page to choose from. */
    public boolean isChoosable() {
        return owed.rows().stream().filter(InstalmentView::payable).count() > 1;
    }

    public InstalmentPage getHistory() {
        return history;
    }

    public String getKey() {
        return key;
    }

    /** By what it was paid, as it follows «payée le 2 décembre 2026». */
    public String means(InstalmentView paid) {
        return BillingTexts.of(paid.means());
    }

    public String getSentence() {
        return BillingTexts.sentence(owed);
    }
}
