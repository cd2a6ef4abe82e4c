package fr.societaire.document.internal;

import fr.societaire.document.domain.AttestationCode;
import fr.societaire.document.domain.CarAttestation;
import fr.societaire.document.domain.Essentials;
import fr.societaire.document.domain.HomeAttestation;
import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.Paper;
import fr.societaire.document.domain.PaymentReceipt;
import fr.societaire.document.domain.SepaMandate;
import fr.societaire.document.internal.Sheet.CarSheet;
import fr.societaire.document.internal.Sheet.Frame;
import fr.societaire.document.internal.Sheet.HomeSheet;
import fr.societaire.document.internal.Sheet.MandateSheet;
import fr.societaire.document.internal.Sheet.ReceiptSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the document of a paper and its issue: printed, coded and sealed. The same two give the same bytes. */
@ApplicationScoped
public class Press {
    private static final String STYLE = Resource.text("papers/sheet.css");

    @Inject
    Templates templates;

    @Inject
    PdfPrinter printer;

    @Inject
    Seal seal;

    @Inject
    SigningKeys keys;

    @Inject
    @ConfigProperty(name = "portal.public-url")
    String publicUrl;

    /** A sealed PDF and the code printed on it. */
    public record Printed(byte[] pdf, AttestationCode code) {}

    Printed make(Paper paper, Issue issue) {
        return new Printed(seal.seal(print(paper, issue), issue.at()), code(paper, issue));
    }

    /** The document before it is sealed. */
    byte[] print(Paper paper, Issue issue) {
        String xhtml = templates.fill(sheet(paper, frame(paper, issue)));
        return printer.print(xhtml, issue.id().asLong(), issue.at());
    }

    private AttestationCode code(Paper paper, Issue issue) {
        return AttestationCode.sign(Essentials.of(paper, issue), keys.codePublicKey(), keys.codeKey());
    }

    private static Sheet sheet(Paper paper, Frame frame) {
        return switch (paper) {
            case CarAttestation car -> CarSheet.of(car, frame);
            case HomeAttestation home -> HomeSheet.of(home, frame);
            case PaymentReceipt receipt -> ReceiptSheet.of(receipt, frame);
            case SepaMandate mandate -> MandateSheet.of(mandate, frame);
        };
    }

    private Frame frame(Paper paper, Issue issue) {
        String verify = publicUrl + "/verifier";
        return new Frame(
                Titles.of(paper),
                Titles.describing(paper),
                paper.insurer(),
                STYLE,
                French.day(issue.on()),
                issue.checkCode().display(),
                verify,
                verify.replaceFirst("^https?://", ""),
                QrCode.dataAddress(verify + "?code=" + code(paper, issue).text()));
    }
}
