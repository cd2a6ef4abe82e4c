package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * Attestation of home insurance. A tenant must prove every year to his landlord that the risks he answers for as a
 * tenant (<em>risques locatifs</em>) are insured (law no 89-462 of 6 July 1989, art. 7 g).
 *
 * @param tenantRisks whether he is a tenant and these risks are among the guarantees: only then is it attested
 */
public record HomeAttestation(
        Insurer insurer,
        MemberNumber member,
        ContractNumber contract,
        Holder holder,
        String product,
        String insuredAddress,
        boolean tenantRisks,
        LocalDate coverSince,
        Period validity,
        List<Cover> covers)
        implements Paper {
    public HomeAttestation {
        covers = List.copyOf(covers);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HOME_ATTESTATION;
    }

    @Override
    public int edition() {
        return 1;
    }

    @Override
    public String subject() {
        return insuredAddress;
    }
}
