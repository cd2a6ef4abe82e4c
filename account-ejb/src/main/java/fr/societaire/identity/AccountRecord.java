package fr.societaire.identity;

import fr.societaire.identity.domain.PasswordHash;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.util.List;
import java.util.Optional;

/**
 * What the portfolio says of the access of one member, who must already be taken in.
 *
 * @param passwordHash Argon2id in PHC format; empty for a member who has not connected yet. A hash never replaces the
 *     password of an account that exists: that one is the member's own
 * @param contracts the contracts whose number he may sign in with
 * @param emails the e-mail addresses he may sign in with
 * @param mustChangePassword whether the hash is of a password the insurer gave, which others may know: it opens nothing
 *     but the page where another is chosen, behind the second step
 */
public record AccountRecord(
        MemberNumber member,
        Optional<String> passwordHash,
        List<ContractNumber> contracts,
        List<String> emails,
        boolean mustChangePassword) {
    /** With a password that is the member's own, or none. */
    public AccountRecord(
            MemberNumber member, Optional<String> passwordHash, List<ContractNumber> contracts, List<String> emails) {
        this(member, passwordHash, contracts, emails, false);
    }

    /** Refuses a hash that is not of the expected format with an {@link IllegalArgumentException} that hides it. */
    public AccountRecord {
        passwordHash.ifPresent(AccountRecord::requirePhc);
        contracts = List.copyOf(contracts);
        emails = List.copyOf(emails);
    }

    private static void requirePhc(String hash) {
        try {
            PasswordHash.parse(hash);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("passwordHash: Argon2id in PHC format expected", wrong);
        }
    }

    /** Never the hash: this object may end in a log. */
    @Override
    public String toString() {
        return "AccountRecord[" + member + "]";
    }
}
