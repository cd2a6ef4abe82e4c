package fr.societaire.debit.internal;

import fr.societaire.debit.domain.CollectionHeader;
import fr.societaire.debit.domain.DebitOrder;
import fr.societaire.debit.domain.SepaText;
import fr.societaire.shared.Iban;
import fr.societaire.shared.Money;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * A file of direct debits (ISO 20022 {@code pain.008.001.08}, SEPA Core), written as the debits are read: whatever their
 * number, none is kept. The same debits under the same head give the same bytes.
 *
 * <p>Every debit is said to be recurrent: the rulebook asks for no other word on a first one. An account that has changed
 * under the same mandate is told as {@code SMNDA}.
 */
public final class DirectDebitFile {
    /** The namespace of the message. */
    public static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_PURPOSE = 140;

    /**
     * Writes them all.
     *
     * @throws IllegalStateException when they are not as many, or do not come to as much, as the head says
     */
    public static void write(CollectionHeader head, Iterator<DebitOrder> orders, OutputStream out)
            throws XMLStreamException {
        var xml = new Elements(
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
        xml.begin("Document", NAMESPACE);
        xml.open("CstmrDrctDbtInitn");
        groupHeader(xml, head);
        paymentInformation(xml, head);
        transactions(xml, head, orders);
        xml.close("PmtInf", "CstmrDrctDbtInitn");
        xml.end();
    }

    private static void groupHeader(Elements xml, CollectionHeader head) throws XMLStreamException {
        xml.open("GrpHdr");
        xml.text("MsgId", head.reference());
        xml.text("CreDtTm", head.createdAt().truncatedTo(ChronoUnit.SECONDS).toString());
        totals(xml, head);
        xml.text("InitgPty", "Nm", SepaText.of(head.creditor(), LONGEST_NAME));
        xml.close("GrpHdr");
    }

    private static void totals(Elements xml, CollectionHeader head) throws XMLStreamException {
        xml.text("NbOfTxs", Long.toString(head.count()));
        xml.text("CtrlSum", decimal(head.total()));
    }

    private static void paymentInformation(Elements xml, CollectionHeader head) throws XMLStreamException {
        xml.open("PmtInf");
        xml.text("PmtInfId", head.reference());
        xml.text("PmtMtd", "DD");
        xml.text("BtchBookg", "true");
        totals(xml, head);
        xml.open("PmtTpInf");
        xml.text("SvcLvl", "Cd", "SEPA");
        xml.text("LclInstrm", "Cd", "CORE");
        xml.text("SeqTp", "RCUR");
        xml.close("PmtTpInf");
        xml.text("ReqdColltnDt", head.collectOn().toString());
        xml.text("Cdtr", "Nm", SepaText.of(head.creditor(), LONGEST_NAME));
        account(xml, "CdtrAcct", head.account());
        unnamedBank(xml, "CdtrAgt");
        xml.text("ChrgBr", "SLEV");
        xml.open("CdtrSchmeId", "Id", "PrvtId", "Othr");
        xml.text("Id", head.identifier().value());
        xml.text("SchmeNm", "Prtry", "SEPA");
        xml.close("Othr", "PrvtId", "Id", "CdtrSchmeId");
    }

    private static void transactions(Elements xml, CollectionHeader head, Iterator<DebitOrder> orders)
            throws XMLStreamException {
        long count = 0;
        Money total = Money.ZERO;
        while (orders.hasNext()) {
            DebitOrder order = orders.next();
            transaction(xml, order);
            count++;
            total = total.plus(order.amount());
        }
        if (count != head.count() || !total.equals(head.total())) {
            throw new IllegalStateException("file " + head.reference() + " announces " + head.count() + " debits of "
                    + head.total() + " and holds " + count + " of " + total);
        }
    }

    private static void transaction(Elements xml, DebitOrder order) throws XMLStreamException {
        xml.open("DrctDbtTxInf");
        xml.text("PmtId", "EndToEndId", order.reference());
        xml.amount("InstdAmt", decimal(order.amount()));
        xml.open("DrctDbtTx", "MndtRltdInf");
        xml.text("MndtId", order.mandate().value());
        xml.text("DtOfSgntr", order.signedOn().toString());
        if (order.accountChanged()) {
            xml.text("AmdmntInd", "true");
            xml.open("AmdmntInfDtls", "OrgnlDbtrAcct", "Id");
            xml.text("Othr", "Id", "SMNDA");
            xml.close("Id", "OrgnlDbtrAcct", "AmdmntInfDtls");
        }
        xml.close("MndtRltdInf", "DrctDbtTx");
        unnamedBank(xml, "DbtrAgt");
        xml.text("Dbtr", "Nm", SepaText.of(order.debtor(), LONGEST_NAME));
        account(xml, "DbtrAcct", order.account());
        xml.text("RmtInf", "Ustrd", SepaText.of(order.purpose(), LONGEST_PURPOSE));
        xml.close("DrctDbtTxInf");
    }

    private static void account(Elements xml, String name, Iban iban) throws XMLStreamException {
        xml.open(name);
        xml.text("Id", "IBAN", iban.value());
        xml.close(name);
    }

    /** Within the SEPA an IBAN names the bank. */
    private static void unnamedBank(Elements xml, String name) throws XMLStreamException {
        xml.open(name, "FinInstnId");
        xml.text("Othr", "Id", "NOTPROVIDED");
        xml.close("FinInstnId", name);
    }

    private static String decimal(Money amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
    }

    private DirectDebitFile() {}
}
