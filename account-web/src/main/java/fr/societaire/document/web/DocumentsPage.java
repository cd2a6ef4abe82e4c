package fr.societaire.document.web;

import fr.societaire.contract.ContractCard;
import fr.societaire.contract.Contracts;
import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.DocumentFilter;
import fr.societaire.document.DocumentPage;
import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /documents}: what was issued, filtered by the address; what can be asked for. */
@Named
@RequestScoped
public class DocumentsPage {
    @Inject
    Documents documents;

    @Inject
    Contracts contracts;

    @Inject
    CurrentMember me;

    @Inject
    @Param(name = "type")
    String type;

    @Inject
    @Param(name = "contrat")
    String contract;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @Param(name = "cause")
    String cause;

    private DocumentPage shown;
    private List<ContractCard> cards;

    public void open() {
        shown = documents.list(me.number(), filter(), page == null ? 1 : page);
        cards = contracts.of(me.number());
    }

    /** A word of the address that means nothing filters nothing. */
    private DocumentFilter filter() {
        return DocumentWords.filter(type, contract);
    }

    public DocumentPage getShown() {
        return shown;
    }

    public List<ContractCard> getContracts() {
        return cards;
    }

    /** The contracts an attestation can be had for today. */
    public List<ContractCard> getAttestable() {
        return cards.stream()
                .filter(card -> documents.whyNoAttestation(card).isEmpty())
                .toList();
    }

    public boolean isFiltered() {
        return !filter().isEverything();
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return DocumentWords.address(type, contract, other);
    }

    /** Why the attestation just asked for could not be had; {@code null} when none was asked for. */
    public String getObstacle() {
        return DocumentWords.reason(cause).map(DocumentTexts::of).orElse(null);
    }

    /** Whether trying again in a minute may help. */
    public boolean isBusy() {
        return DocumentWords.reason(cause).filter(Reason.BUSY::equals).isPresent();
    }

    public String getType() {
        return type;
    }

    public String getContract() {
        return contract;
    }
}
