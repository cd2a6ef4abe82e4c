package fr.societaire.sandbox.sms;

import fr.societaire.sandbox.Later;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.util.DeliveryReceiptState;

/** Tells the sender what became of a message, on any session it has bound, again until it takes note. */
@Singleton
public class Receipts {
    private static final Logger LOG = Logger.getLogger(Receipts.class.getName());
    private static final int TRIES = 30;

    private final ScheduledExecutorService executor;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();

    /** Receipts sent by this executor. */
    @Inject
    public Receipts(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    void bound(SMPPServerSession session) {
        sessions.add(session);
    }

    void gone(SMPPServerSession session) {
        sessions.remove(session);
    }

    List<SMPPServerSession> sessions() {
        return List.copyOf(sessions);
    }

    /** What is reported. */
    record Report(String id, String from, String to, Instant submitted, Instant done, boolean delivered) {}

    void send(Report report) {
        attempt(report, 1);
    }

    private void attempt(Report report, int attempt) {
        for (SMPPServerSession session : sessions) {
            if (session.getSessionState().isReceivable() && taken(session, report)) {
                return;
            }
        }
        if (attempt == TRIES) {
            LOG.warning(() -> "Nobody took the receipt of " + report.id());
            return;
        }
        Later.run(executor, Duration.ofSeconds(attempt), () -> attempt(report, attempt + 1));
    }

    private static boolean taken(SMPPServerSession session, Report report) {
        DeliveryReceiptState state = report.delivered() ? DeliveryReceiptState.DELIVRD : DeliveryReceiptState.UNDELIV;
        DeliveryReceipt receipt = new DeliveryReceipt(
                report.id(),
                1,
                report.delivered() ? 1 : 0,
                Date.from(report.submitted()),
                Date.from(report.done()),
                state,
                report.delivered() ? "000" : "001",
                "");
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    report.to().substring(1),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    report.from(),
                    new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    receipt.toString().getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            LOG.info(() -> "The receipt of " + report.id() + " was not taken: " + e.getMessage());
            return false;
        }
    }
}
