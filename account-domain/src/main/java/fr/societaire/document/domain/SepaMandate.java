package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * A member's copy of a SEPA mandate he has signed: the text he agreed to, word for word, and how he did.
 *
 * @param contract under which it is filed; all those it pays for are among the lines
 * @param reference of the mandate
 * @param lines of the form, label and value
 * @param clauses of the form
 * @param signedOn the day, in France
 * @param signature how it was signed, one fact a line
 */
public record SepaMandate(
        Insurer insurer,
        MemberNumber member,
        ContractNumber contract,
        Holder holder,
        String reference,
        List<Line> lines,
        List<String> clauses,
        LocalDate signedOn,
        List<Line> signature)
        implements Paper {
    public SepaMandate {
        lines = List.copyOf(lines);
        clauses = List.copyOf(clauses);
        signature = List.copyOf(signature);
    }

    /** One line of a form. */
    public record Line(String label, String value) {}

    @Override
    public DocumentKind kind() {
        return DocumentKind.SEPA_MANDATE;
    }

    @Override
    public int edition() {
        return 1;
    }

    @Override
    public Period validity() {
        return new Period(signedOn, signedOn);
    }

    @Override
    public String subject() {
        return reference;
    }
}
