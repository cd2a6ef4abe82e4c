package fr.societaire.notification.internal;

import fr.societaire.notification.internal.OperatorFailure.Kind;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/** One session with the operator, bound for both directions, and bound again whenever it was lost. Thread-safe. */
final class SmppConnection implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SmppConnection.class.getName());
    private static final long BIND_TIMEOUT_MILLIS = 3_000;
    private static final long ANSWER_TIMEOUT_MILLIS = 5_000;
    private static final int ENQUIRE_LINK_MILLIS = 5_000;
    /** Answers that say the same tomorrow: the number or the text is at fault, not the moment. */
    private static final Set<Integer> FOR_GOOD = Set.of(
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVMSGLEN, SMPPConstant.STAT_ESME_RINVDCS);

    private final String host;
    private final int port;
    private final BindParameter credentials;
    private final Receipts receipts;
    private SMPPSession session;
    private boolean away;
    private boolean closed;

    SmppConnection(String host, int port, String systemId, String password, Receipts.Book book) {
        this.host = host;
        this.port = port;
        this.receipts = new Receipts(book);
        this.credentials = new BindParameter(
                BindType.BIND_TRX, systemId, password, "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null);
    }

    /** Hands a message over with a receipt asked for; returns the operator's name for it. */
    String submit(String sender, String to, ShortMessage message) {
        try {
            return submit(bound(), sender, to, message);
        } catch (NegativeResponseException e) {
            boolean forGood = FOR_GOOD.contains(e.getCommandStatus());
            String status = "the operator answers 0x" + Integer.toHexString(e.getCommandStatus());
            throw new OperatorFailure(forGood ? Kind.REFUSED : Kind.DEFERRED, status, e);
        } catch (PDUException e) {
            throw new OperatorFailure(Kind.REFUSED, "the text message cannot be written", e);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            throw new OperatorFailure(Kind.UNREACHABLE, "the operator does not answer", e);
        }
    }

    private static String submit(SMPPSession bound, String sender, String to, ShortMessage message)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        OptionalParameter[] payload = message.onePart()
                ? new OptionalParameter[0]
                : new OptionalParameter[] {new OptionalParameter.Message_payload(message.octets())};
        return bound.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        sender,
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to.substring(1),
                        new ESMClass(),
                        (byte) 0,
                        (byte) 1,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new RawDataCoding(message.dataCoding()),
                        (byte) 0,
                        message.onePart() ? message.octets() : new byte[0],
                        payload)
                .getMessageId();
    }

    /** The bound session, made now if there is none. */
    synchronized SMPPSession bound() {
        if (closed) {
            throw new OperatorFailure(Kind.UNREACHABLE, "the portal is stopping", null);
        }
        if (session == null || !session.getSessionState().isBound()) {
            close(session);
            session = bind();
        }
        return session;
    }

    private SMPPSession bind() {
        SMPPSession fresh = new SMPPSession();
        fresh.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
        fresh.setTransactionTimer(ANSWER_TIMEOUT_MILLIS);
        fresh.setMessageReceiverListener(receipts);
        try {
            fresh.connectAndBind(host, port, credentials, BIND_TIMEOUT_MILLIS);
        } catch (IOException e) {
            close(fresh);
            log(true, "The text message operator is out of reach");
            throw new OperatorFailure(Kind.UNREACHABLE, "the operator is out of reach", e);
        }
        log(false, "The text message operator is reached again");
        return fresh;
    }

    /** Once per change: it is tried every second. */
    private void log(boolean nowAway, String what) {
        if (nowAway != away) {
            LOG.log(nowAway ? Level.WARNING : Level.INFO, what);
            away = nowAway;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        close(session);
    }

    private static void close(SMPPSession ended) {
        if (ended != null) {
            ended.unbindAndClose();
        }
    }
}
