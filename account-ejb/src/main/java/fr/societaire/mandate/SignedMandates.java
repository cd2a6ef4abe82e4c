package fr.societaire.mandate;

import fr.societaire.mandate.domain.MandateForm;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.internal.FactorWords;
import fr.societaire.mandate.internal.MandateShelf;
import fr.societaire.shared.MemberNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What was signed, for whoever prints it; also when nobody is signed in. */
@Stateless
@PermitAll
public class SignedMandates {
    @Inject
    MandateShelf shelf;

    /** The mandate as its member signed it; empty when he has none of that identifier, or has not signed it here. */
    public Optional<SignedMandate> of(MemberNumber member, MandateId id) {
        return shelf.find(member, id)
                .flatMap(mandate -> mandate.signature()
                        .map(signature -> new SignedMandate(
                                member,
                                mandate.reference().value(),
                                shelf.contractsOf(id),
                                MandateForm.read(mandate.text().orElseThrow()),
                                signature,
                                FactorWords.of(signature.factors()))));
    }
}
