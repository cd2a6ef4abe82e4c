package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * <em>Mémo Véhicule Assuré</em>, presented as an attestation of motor insurance. The law (Code des assurances,
 * R211-14-0-1, in force since 1 April 2024) asks for the insurer's name and address, the policy number, the holder's
 * names and address, the plate, make and model, the day the cover began and the day of issue; guarantees and period are
 * added because members and third parties ask for them.
 */
public record CarAttestation(
        Insurer insurer,
        MemberNumber member,
        ContractNumber contract,
        Holder holder,
        String product,
        String plate,
        String make,
        String model,
        LocalDate coverSince,
        Period validity,
        List<Cover> covers)
        implements Paper {
    public CarAttestation {
        covers = List.copyOf(covers);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CAR_ATTESTATION;
    }

    @Override
    public int edition() {
        return 1;
    }

    @Override
    public String subject() {
        return plate;
    }
}
