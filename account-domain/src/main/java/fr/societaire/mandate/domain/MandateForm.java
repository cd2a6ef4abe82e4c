package fr.societaire.mandate.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a mandate, word for word: what the member reads before he signs, what is printed on his copy, and what the
 * fingerprint of his signature stands for are this and nothing else.
 *
 * @param lines who may debit whom, on what account, for what
 * @param clauses what signing means, in the words of the scheme
 */
public record MandateForm(List<Line> lines, List<String> clauses) {
    /** Labels by which a line is found again. */
    public static final String HOLDER = "Titulaire du compte";

    public static final String HOLDER_ADDRESS = "Adresse du titulaire";

    private static final String BETWEEN = "\t";

    public MandateForm {
        lines = List.copyOf(lines);
        clauses = List.copyOf(clauses);
    }

    /** One line of the form; neither part holds a tab or the end of a line. */
    public record Line(String label, String value) {
        public Line {
            label = label.replaceAll("\\s+", " ");
            value = value.replaceAll("\\s+", " ");
        }
    }

    /** The parties to a mandate as they stand on it. */
    public record Parties(Creditor creditor, Debtor debtor) {}

    /** Who debits. */
    public record Creditor(String name, String address, CreditorIdentifier identifier) {}

    /**
     * Who is debited.
     *
     * @param account enough of it for its holder to know it again; the whole number is on no text
     */
    public record Debtor(String name, String address, String account) {}

    /** The form of the scheme, in French (EPC, mandate translations), for recurrent debits. */
    public static MandateForm of(MandateReference reference, Parties parties, List<String> contracts) {
        String creditor = parties.creditor().name();
        return new MandateForm(
                Stream.concat(
                                Stream.of(
                                        new Line("Référence unique du mandat (RUM)", reference.value()),
                                        new Line("Créancier", creditor),
                                        new Line(
                                                "Adresse du créancier",
                                                parties.creditor().address()),
                                        new Line(
                                                "Identifiant du créancier SEPA (ICS)",
                                                parties.creditor().identifier().value()),
                                        new Line(
                                                "Titulaire du compte",
                                                parties.debtor().name()),
                                        new Line(
                                                "Adresse du titulaire",
                                                parties.debtor().address()),
                                        new Line(
                                                "Compte à débiter (IBAN)",
                                                parties.debtor().account()),
                                        new Line("Type de paiement", "Récurrent")),
                                contracts.stream().map(contract -> new Line("Contrat", contract)))
                        .toList(),
                List.of(
                        "En signant ce mandat, vous autorisez " + creditor
                                + " à envoyer des instructions à votre banque pour débiter votre compte, et votre banque à débiter votre compte conformément aux instructions de "
                                + creditor + ".",
                        "Vous bénéficiez du droit d’être remboursé par votre banque selon les conditions décrites dans la convention que vous avez passée avec elle. Une demande de remboursement doit être présentée dans les 8 semaines suivant la date de débit de votre compte pour un prélèvement autorisé, et sans tarder, au plus tard dans les 13 mois, en cas de prélèvement non autorisé.",
                        "Vos droits concernant ce mandat sont expliqués dans un document que vous pouvez obtenir auprès de votre banque.",
                        "Chaque prélèvement vous est annoncé au moins 14 jours avant sa date. Vous pouvez révoquer ce mandat à tout moment depuis votre espace."));
    }

    /** As one text, which {@link #read} reads back. */
    public String text() {
        return Stream.concat(lines.stream().map(line -> line.label() + BETWEEN + line.value()), clauses.stream())
                .collect(Collectors.joining("\n"));
    }

    /** The form of such a text. */
    public static MandateForm read(String text) {
        List<String> all = List.of(text.split("\n"));
        return new MandateForm(
                all.stream()
                        .filter(line -> line.contains(BETWEEN))
                        .map(line -> line.split(BETWEEN, 2))
                        .map(parts -> new Line(parts[0], parts[1]))
                        .toList(),
                all.stream().filter(line -> !line.contains(BETWEEN)).toList());
    }

    /** SHA-256 of the text, 64 hexadecimal digits. */
    public String fingerprint() {
        try {
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The value of a line; what every form holds. */
    public String value(String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .map(Line::value)
                .findFirst()
                .orElseThrow();
    }
}
