package fr.societaire.document.internal;

import fr.societaire.contract.Contracts;
import fr.societaire.document.domain.Holder;
import fr.societaire.document.domain.SepaMandate;
import fr.societaire.mandate.SignedMandate;
import fr.societaire.mandate.SignedMandates;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.ClockProducer;
import fr.societaire.shared.ContractKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Copies of the mandates members have signed here. */
@Dependent
public class MandateCopies {
    @Inject
    SignedMandates mandates;

    @Inject
    Contracts contracts;

    @Inject
    Insurers insurers;

    @Inject
    Issuing issuing;

    @Inject
    MandateCopyOrders orders;

    /**
     * The copy that was made, or made now if need be; empty when too busy. Refused as {@link Refusal#NOT_FOUND} when the
     * member has signed no such mandate here.
     */
    public Optional<DocumentId> of(MemberNumber member, MandateId mandate) {
        return orders.made(member, mandate).or(() -> {
            SignedMandate signed = mandates.of(member, mandate).orElseThrow(Refusal.NOT_FOUND::toException);
            return issuing.documentOf(paper(signed));
        });
    }

    private SepaMandate paper(SignedMandate signed) {
        return new SepaMandate(
                insurers.insurer(),
                signed.member(),
                filedUnder(signed),
                new Holder(signed.holder(), List.of(signed.holderAddress())),
                signed.reference(),
                signed.form().lines().stream()
                        .map(line -> new SepaMandate.Line(line.label(), line.value()))
                        .toList(),
                signed.form().clauses(),
                signed.signature().at().atZone(ClockProducer.PARIS).toLocalDate(),
                List.of(
                        new SepaMandate.Line(
                                "Signé le", French.moment(signed.signature().at())),
                        new SepaMandate.Line("Moyens de vérification", signed.factorsInWords()),
                        new SepaMandate.Line("Session", signed.signature().session()),
                        new SepaMandate.Line(
                                "Empreinte du texte (SHA-256)",
                                signed.signature().fingerprint())));
    }

    /** With the health contract if there is one: whoever may not see that one does not see its name here either. */
    private ContractNumber filedUnder(SignedMandate signed) {
        return signed.contracts().stream()
                .filter(number -> contracts
                        .ofMember(signed.member(), number)
                        .filter(detail -> detail.card().kind() == ContractKind.HEALTH)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> signed.contracts().getFirst());
    }
}
