package fr.societaire.sandbox.bank;

import fr.societaire.sandbox.bank.DebitFile.Unpaid;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The messages of the bank. Written beside their place and renamed: nobody reads half of one. */
record Answers(Path folder) {
    private static final String STATUS = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final String NOTICE = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

    /** Nothing of the file is taken. */
    void refused(String reference, Instant now) throws IOException {
        write(reference + "-1-refuse", status(reference, now, "<GrpSts>RJCT</GrpSts>", ""));
    }

    /** These are refused before settlement. */
    void rejected(DebitFile file, List<Unpaid> debits, Instant now) throws IOException {
        String lines = debits.stream()
                .map(one -> "<TxInfAndSts><OrgnlEndToEndId>" + one.reference()
                        + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>" + one.code()
                        + "</Cd></Rsn></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + one.amount()
                        + "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>")
                .collect(Collectors.joining("\n"));
        write(
                file.reference() + "-1-rejets",
                status(
                        file.reference(),
                        now,
                        "",
                        "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + file.reference() + "</OrgnlPmtInfId>" + lines
                                + "</OrgnlPmtInfAndSts>"));
    }

    /** The insurer's account is credited. */
    void credited(DebitFile file, BigDecimal amount, Instant now) throws IOException {
        String batch = "<Btch><PmtInfId>" + file.reference() + "</PmtInfId><TtlAmt Ccy=\"EUR\">" + amount
                + "</TtlAmt><CdtDbtInd>CRDT</CdtDbtInd></Btch>";
        write(file.reference() + "-2-credit", notice(file.reference() + "-2", now, entry(amount, "CRDT", batch)));
    }

    /** These come back. */
    void returned(DebitFile file, List<Unpaid> debits, LocalDate on, Instant now) throws IOException {
        BigDecimal sum = debits.stream().map(Unpaid::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String lines = debits.stream()
                .map(one -> "<TxDtls><Refs><EndToEndId>" + one.reference() + "</EndToEndId></Refs><Amt Ccy=\"EUR\">"
                        + one.amount() + "</Amt><CdtDbtInd>DBIT</CdtDbtInd><RtrInf><Rsn><Cd>" + one.code()
                        + "</Cd></Rsn></RtrInf></TxDtls>")
                .collect(Collectors.joining("\n"));
        String name = file.reference() + "-3-impayes-" + on;
        write(name, notice(file.reference() + "-3", now, entry(sum, "DBIT", lines)));
    }

    private static String status(String reference, Instant now, String group, String rest) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + STATUS
                + "\"><CstmrPmtStsRpt><GrpHdr><MsgId>"
                + reference + "-1</MsgId><CreDtTm>" + now.truncatedTo(ChronoUnit.SECONDS)
                + "</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>" + reference
                + "</OrgnlMsgId><OrgnlMsgNmId>pain.008.001.08</OrgnlMsgNmId>" + group + "</OrgnlGrpInfAndSts>" + rest
                + "</CstmrPmtStsRpt></Document>\n";
    }

    private static String notice(String message, Instant now, String entry) {
        String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"" + NOTICE
                + "\"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>" + message + "</MsgId><CreDtTm>" + at
                + "</CreDtTm></GrpHdr><Ntfctn><Id>" + message + "</Id><CreDtTm>" + at
                + "</CreDtTm><Acct><Id><Othr><Id>SOCIETAIRE</Id></Othr></Id></Acct>" + entry
                + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>\n";
    }

    private static String entry(BigDecimal amount, String side, String details) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + side
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BkTxCd/><NtryDtls>" + details + "</NtryDtls></Ntry>";
    }

    private void write(String name, String message) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.writeString(folder.resolve(name + ".part"), message);
        Files.move(part, folder.resolve(name + ".xml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
