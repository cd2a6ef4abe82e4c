package fr.societaire.mandate.web;

import fr.societaire.mandate.MandateView;
import fr.societaire.mandate.Mandates;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.ProofGate;
import fr.societaire.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /prelevement-revoquer?mandat=…}: what ending a mandate changes, and its end. */
@Named
@RequestScoped
public class RevokeMandatePage {
    private static final String ADDRESS = "/prelevement-revoquer";

    @Inject
    Mandates mandates;

    @Inject
    AskedMandate asked;

    @Inject
    ProofGate gate;

    @Inject
    CurrentMember me;

    private MandateView mandate;

    @PostConstruct
    void load() {
        mandate = asked.id()
                .flatMap(id -> mandates.of(me.number(), id))
                .filter(MandateView::isLive)
                .orElse(null);
    }

    /** One that is over has nothing to be ended. */
    public Go open() {
        return mandate == null ? Go.to(MandatesPage.ADDRESS) : Go.stay();
    }

    public Go revoke() {
        if (mandate == null) {
            throw Refusal.NOT_FOUND.toException();
        }
        String here = ADDRESS + "?" + AskedMandate.PARAMETER + "=" + mandate.id();
        return gate.through(here, () -> {
            mandates.revoke(me.number(), mandate.id());
            return Go.to(MandatesPage.ADDRESS).saying(MandateNotice.REVOKED.said());
        });
    }

    public MandateView getMandate() {
        return mandate;
    }
}
