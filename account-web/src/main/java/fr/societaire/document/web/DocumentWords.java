package fr.societaire.document.web;

import fr.societaire.document.AttestationOutcome.Reason;
import fr.societaire.document.DocumentFilter;
import fr.societaire.document.domain.DocumentKind.Family;
import fr.societaire.shared.ContractNumber;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The words of the address of {@code /documents}, which anybody may have written. */
final class DocumentWords {
    private static final Map<String, Family> TYPES =
            Map.of("attestations", Family.ATTESTATION, "recus", Family.RECEIPT, "mandats", Family.MANDATE);

    static DocumentFilter filter(String type, String contract) {
        return new DocumentFilter(
                type == null ? null : TYPES.get(type), contract(contract).orElse(null));
    }

    /** With the words that mean something, and no others. */
    static String address(String type, String contract, int page) {
        return "/documents?page=" + page
                + (type != null && TYPES.containsKey(type) ? "&type=" + type : "")
                + contract(contract).map(number -> "&contrat=" + number).orElse("");
    }

    static Optional<Reason> reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst();
    }

    private static Optional<ContractNumber> contract(String word) {
        return Optional.ofNullable(word).filter(ContractNumber::isNormal).map(ContractNumber::new);
    }

    private DocumentWords() {}
}
