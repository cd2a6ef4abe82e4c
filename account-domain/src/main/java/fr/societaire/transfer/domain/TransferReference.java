package fr.societaire.transfer.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.CreditorReference;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a member writes on a transfer for a contract: its number in a creditor reference (ISO 11649). It never changes, so that
 * it serves for a standing order too.
 */
public final class TransferReference {
    private static final Pattern CANDIDATE =
            Pattern.compile("(?i)(?<![0-9A-Z])RF[ .-]?[0-9]{2}(?:[ .-]?[0-9A-Z]){1,21}");

    /** The reference of a contract. */
    public static CreditorReference of(ContractNumber contract) {
        return CreditorReference.carrying(contract.value());
    }

    /**
     * The contract that a transfer names beyond doubt, wherever its payer has written the reference and however it was cut
     * into groups; empty when it names none, or two.
     */
    public static Optional<ContractNumber> in(Remittance said) {
        var found = said.texts().stream()
                .flatMap(text -> whole(text).or(() -> within(text)).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<ContractNumber> whole(String text) {
        return CreditorReference.typed(text).flatMap(TransferReference::contract);
    }

    /** Of words after it nobody knows where the reference ends: the longest that has right check digits counts. */
    private static Optional<ContractNumber> within(String text) {
        var candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            String candidate = candidates.group();
            for (int end = candidate.length(); end > 4; end--) {
                Optional<ContractNumber> contract = whole(candidate.substring(0, end));
                if (contract.isPresent()) {
                    return contract;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ContractNumber> contract(CreditorReference reference) {
        return Optional.of(reference.own()).filter(ContractNumber::isNormal).map(ContractNumber::new);
    }

    private TransferReference() {}
}
