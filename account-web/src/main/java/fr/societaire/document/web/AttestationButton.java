package fr.societaire.document.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.CsrfTokens;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** «Télécharger mon attestation», on whichever page it stands: offered, or said why not. */
@Named
@RequestScoped
public class AttestationButton {
    @Inject
    Documents documents;

    @Inject
    CsrfTokens tokens;

    @Inject
    CurrentMember me;

    /** Whether the kind of contract has attestations at all; where it has none, nothing is said. */
    public boolean concerns(ContractCard contract) {
        return contract != null
                && documents
                        .whyNoAttestation(contract)
                        .filter(Reason.KIND_WITHOUT_ATTESTATION::equals)
                        .isEmpty();
    }

    /** Why there is none today, as a sentence; {@code null} when there is one. */
    public String obstacle(ContractCard contract) {
        Optional<Reason> reason = documents.whyNoAttestation(contract);
        return reason.map(DocumentTexts::of).orElse(null);
    }

    /** The token of its form, which is posted to {@link AttestationServlet} and not to the page. */
    public String getToken() {
        return tokens.issue(AttestationServlet.ADDRESS, me.number().value());
    }
}
