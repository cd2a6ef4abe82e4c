package fr.societaire.activation;

import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.activation.domain.OpeningProofs;
import fr.societaire.activation.domain.Rights;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the insurer's systems state of the first connection of one member, who must already be taken in.
 *
 * @param iban the account he is reimbursed on; required where a provisional code is among the proofs
 * @param papers what he must send before; the list replaces what was on file, a paper that is no longer in it is wanted no
 *     more, one that was already sent or accepted stays so
 * @param code a provisional code to be sent now; one order is carried out once
 */
public record OpeningRecord(
        MemberNumber member,
        OpeningProofs proofs,
        Optional<Iban> iban,
        Rights rights,
        List<Paper> papers,
        Optional<CodeOrder> code) {
    public OpeningRecord {
        Objects.requireNonNull(member);
        papers = List.copyOf(papers);
        if (proofs == OpeningProofs.PROVISIONAL_CODE && iban.isEmpty()) {
            throw new IllegalArgumentException("reimbursementIban: required with a provisional code");
        }
        if (code.isPresent() && proofs != OpeningProofs.PROVISIONAL_CODE) {
            throw new IllegalArgumentException("code: only for members who prove themselves by one");
        }
    }

    /**
     * A paper he must send.
     *
     * @param id the insurer's own name for it
     * @param label what it is, in words for the member
     */
    public record Paper(String id, String label) {
        public Paper {
            if (id == null || !id.matches("[0-9A-Za-z_-]{1,40}")) {
                throw new IllegalArgumentException("papers.id: 1 to 40 letters, digits, dashes expected");
            }
            if (label == null || label.isBlank() || label.length() > 200) {
                throw new IllegalArgumentException("papers.label: 1 to 200 characters expected");
            }
        }
    }

    /**
     * A wish for a code.
     *
     * @param id the insurer's own name for the order
     * @param route where to; not {@link CodeRoute#DICTATED}, which is the desk's
     */
    public record CodeOrder(String id, CodeRoute route) {
        public CodeOrder {
            if (id == null || !id.matches("[0-9A-Za-z_-]{1,60}")) {
                throw new IllegalArgumentException("code.order: 1 to 60 letters, digits, dashes expected");
            }
            if (route == CodeRoute.DICTATED) {
                throw new IllegalArgumentException("code.by: LETTER, MOBILE or EMAIL expected");
            }
        }
    }

    /** Nothing of it but the number: records end up in logs. */
    @Override
    public String toString() {
        return "OpeningRecord[" + member + "]";
    }
}
