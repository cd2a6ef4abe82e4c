package fr.societaire.notification.internal;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/** What the operator tells of its own accord: the receipts we asked for. Anything else is politely taken and dropped. */
final class Receipts implements MessageReceiverListener {
    /** Where final receipts are entered. */
    @FunctionalInterface
    interface Book {
        void enter(String operatorId, boolean delivered);
    }

    private static final Logger LOG = Logger.getLogger(Receipts.class.getName());
    private static final Set<DeliveryReceiptState> ON_ITS_WAY =
            Set.of(DeliveryReceiptState.ENROUTE, DeliveryReceiptState.ACCEPTD, DeliveryReceiptState.UNKNOWN);

    private final Book book;

    Receipts(Book book) {
        this.book = book;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            DeliveryReceiptState state = receipt.getFinalStatus();
            if (!ON_ITS_WAY.contains(state)) {
                book.enter(receipt.getId(), state == DeliveryReceiptState.DELIVRD);
            }
        } catch (InvalidDeliveryReceiptException unreadable) {
            // Without its cause, which quotes the receipt, which quotes the beginning of the message.
            LOG.warning("A receipt cannot be read");
        } catch (RuntimeException notEntered) {
            // Refused, so that the operator reports it again.
            LOG.log(Level.WARNING, "A receipt could not be entered", notEntered);
            throw new ProcessRequestException("try again", SMPPConstant.STAT_ESME_RX_T_APPN, notEntered);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // We never asked for any.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not used", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
