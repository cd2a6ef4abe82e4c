package fr.societaire.mandate;

import fr.societaire.mandate.domain.MandateForm;
import fr.societaire.mandate.domain.Signature;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.util.List;

/**
 * A mandate that was signed here, as it was on that day.
 *
 * @param contracts at least one, in the order of their numbers
 * @param factorsInWords what the member had proved, in French
 */
public record SignedMandate(
        MemberNumber member,
        String reference,
        List<ContractNumber> contracts,
        MandateForm form,
        Signature signature,
        String factorsInWords) {
    public SignedMandate {
        contracts = List.copyOf(contracts);
    }

    /** The name the account is in, as he signed it. */
    public String holder() {
        return form.value(MandateForm.HOLDER);
    }

    /** Where he lived then, on one line. */
    public String holderAddress() {
        return form.value(MandateForm.HOLDER_ADDRESS);
    }
}
