package fr.societaire.document.internal;

import fr.societaire.document.domain.CarAttestation;
import fr.societaire.document.domain.Cover;
import fr.societaire.document.domain.Holder;
import fr.societaire.document.domain.HomeAttestation;
import fr.societaire.document.domain.Insurer;
import fr.societaire.document.domain.PaymentReceipt;
import fr.societaire.document.domain.SepaMandate;
import java.util.List;

/**
 * What a template prints, word for word. Only text: the templates escape all of it, so that no name or address of the
 * portfolio is ever markup.
 */
sealed interface Sheet {
    /** The name of the template. */
    String template();

    Frame frame();

    /** What surrounds every paper: title, insurer, the code and how to check it. */
    record Frame(
            String title,
            String description,
            Insurer insurer,
            String style,
            String issuedOn,
            String checkCode,
            String verifyAddress,
            String verifyAddressShown,
            String qr) {}

    /** The holder with his address on one line. */
    record HolderLines(String name, String address) {
        static HolderLines of(Holder holder) {
            return new HolderLines(holder.name(), String.join(", ", holder.address()));
        }
    }

    record CarSheet(
            Frame frame,
            HolderLines holder,
            String contract,
            String product,
            String plate,
            String make,
            String model,
            String coverSince,
            String validFrom,
            String validUntil,
            List<Cover> covers)
            implements Sheet {
        static CarSheet of(CarAttestation paper, Frame frame) {
            return new CarSheet(
                    frame,
                    HolderLines.of(paper.holder()),
                    paper.contract().value(),
                    paper.product(),
                    paper.plate(),
                    paper.make(),
                    paper.model(),
                    French.day(paper.coverSince()),
                    French.day(paper.validity().from()),
                    French.day(paper.validity().until()),
                    paper.covers());
        }

        @Override
        public String template() {
            return "car_attestation";
        }
    }

    record HomeSheet(
            Frame frame,
            HolderLines holder,
            String contract,
            String product,
            String insuredAddress,
            boolean tenantRisks,
            String coverSince,
            String validFrom,
            String validUntil,
            List<Cover> covers)
            implements Sheet {
        static HomeSheet of(HomeAttestation paper, Frame frame) {
            return new HomeSheet(
                    frame,
                    HolderLines.of(paper.holder()),
                    paper.contract().value(),
                    paper.product(),
                    paper.insuredAddress(),
                    paper.tenantRisks(),
                    French.day(paper.coverSince()),
                    French.day(paper.validity().from()),
                    French.day(paper.validity().until()),
                    paper.covers());
        }

        @Override
        public String template() {
            return "home_attestation";
        }
    }

    record ReceiptSheet(
            Frame frame,
            HolderLines holder,
            String member,
            String contract,
            String product,
            String instalment,
            String dueOn,
            String amount,
            String paidOn,
            String paymentReference)
            implements Sheet {
        static ReceiptSheet of(PaymentReceipt paper, Frame frame) {
            return new ReceiptSheet(
                    frame,
                    HolderLines.of(paper.holder()),
                    paper.member().value(),
                    paper.contract().value(),
                    paper.product(),
                    paper.instalment().value(),
                    French.day(paper.dueOn()),
                    paper.amount().display(),
                    French.day(paper.paidOn()),
                    paper.paymentReference());
        }

        @Override
        public String template() {
            return "payment_receipt";
        }
    }

    record MandateSheet(
            Frame frame,
            String reference,
            String signedOn,
            List<SepaMandate.Line> lines,
            List<String> clauses,
            List<SepaMandate.Line> signature)
            implements Sheet {
        static MandateSheet of(SepaMandate paper, Frame frame) {
            return new MandateSheet(
                    frame,
                    paper.reference(),
                    French.day(paper.signedOn()),
                    paper.lines(),
                    paper.clauses(),
                    paper.signature());
        }

        @Override
        public String template() {
            return "sepa_mandate";
        }
    }
}
