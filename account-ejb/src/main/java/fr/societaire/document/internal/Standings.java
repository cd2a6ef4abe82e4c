package fr.societaire.document.internal;

import fr.societaire.document.CheckOutcome.Standing;
import fr.societaire.document.domain.DocumentKind;
import fr.societaire.document.domain.Essentials;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.StoredDocument;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.BusinessRefusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;

/** How what a document attests stands today. */
@Dependent
public class Standings {
    @Inject
    Archive archive;

    @Inject
    ContractPapers papers;

    @Inject
    InstantSource clock;

    public Standing of(Essentials essentials) {
        if (essentials.kind() == DocumentKind.PAYMENT_RECEIPT) {
            return Standing.A_FACT;
        }
        if (essentials.kind() == DocumentKind.SEPA_MANDATE) {
            return Standing.SIGNED_THEN;
        }
        if (essentials.validity().isOver(LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS))) {
            return Standing.PERIOD_OVER;
        }
        return archive.find(essentials.document())
                .map(document -> today(document, essentials))
                .orElse(Standing.NOT_KNOWN);
    }

    /** In force is only what would be attested today of the same thing: another plate is another car. */
    private Standing today(StoredDocument document, Essentials essentials) {
        try {
            boolean same = papers.attestation(document.member(), document.contract())
                            instanceof ContractPapers.Printable printable
                    && Essentials.of(printable.paper(), new Issue(document.id(), clock.instant()))
                            .subject()
                            .equals(essentials.subject());
            return same ? Standing.IN_FORCE : Standing.NO_LONGER_IN_FORCE;
        } catch (BusinessRefusal contractGone) {
            return Standing.NO_LONGER_IN_FORCE;
        }
    }
}
