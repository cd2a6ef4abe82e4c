package fr.societaire.debit.internal;

/** Messages as banks write them, with no more in them than is read. */
final class BankMessages {
    static String notice(String details) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"><BkToCstmrDbtCdtNtfctn><Ntfctn>"
                + "<Id>N1</Id><Ntry><NtryDtls>" + details
                + "</NtryDtls></Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    }

    static String credited(String collection, String amount) {
        return "<Btch><PmtInfId>" + collection + "</PmtInfId><TtlAmt Ccy=\"EUR\">" + amount
                + "</TtlAmt><CdtDbtInd>CRDT</CdtDbtInd></Btch>";
    }

    static String returned(String reference, String code, String amount) {
        return "<TxDtls><Refs><EndToEndId>" + reference + "</EndToEndId></Refs><Amt Ccy=\"EUR\">" + amount
                + "</Amt><RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf></TxDtls>";
    }

    static String rejected(String reference, String code, String amount) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt><OrgnlPmtInfAndSts>"
                + "<TxInfAndSts><OrgnlEndToEndId>" + reference + "</OrgnlEndToEndId><StsRsnInf><Rsn><Cd>" + code
                + "</Cd></Rsn></StsRsnInf><OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + amount
                + "</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
    }

    private BankMessages() {}
}
