package fr.societaire.transfer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A notification of credits as a bank writes it, entry by entry. */
public final class BankFile {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";

    private final List<String> entries = new ArrayList<>();
    private String namespace = NAMESPACE;

    public static BankFile aNotification() {
        return new BankFile();
    }

    /** A transfer received. */
    public BankFile with(String reference, String amount, String remittance) {
        return entry("CRDT", "RCDT", """
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>%s</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>\
                <Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
                <RltdPties><Dbtr><Pty><Nm>BERNARD CAMILLE</Nm></Pty></Dbtr></RltdPties>\
                <RmtInf>%s</RmtInf></TxDtls></NtryDtls>""".formatted(reference, amount, remittance));
    }

    public BankFile entry(String direction, String family, String details) {
        entries.add("""
                <Ntry><Amt Ccy="EUR">99.99</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
                <BookgDt><Dt>2026-03-10</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>%s</Cd>\
                <SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>%s</Ntry>
                """.formatted(direction, family, details));
        return this;
    }

    public BankFile in(String otherNamespace) {
        namespace = otherNamespace;
        return this;
    }

    public String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="%s"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>M1</MsgId></GrpHdr><Ntfctn><Id>N1</Id>
                %s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(namespace, String.join("", entries));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    /** What a payer's bank passes on of a reference it knows as one. */
    public static String structured(String reference) {
        return "<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>" + reference
                + "</Ref></CdtrRefInf></Strd>";
    }

    public static String words(String text) {
        return "<Ustrd>" + text + "</Ustrd>";
    }
}
