package fr.societaire.notification.internal;

import fr.societaire.notification.SmsMessage;

/** The way to the text message operator. */
public interface SmsSender {
    /**
     * Hands the message over and returns the operator's name for it, under which its receipt will come; or says why not
     * by an {@link OperatorFailure}. Called outside of any transaction.
     */
    String send(SmsMessage message);

    /** Takes the opportunity to restore a lost connection, so that receipts arrive even when nothing is being sent. */
    void stayConnected();
}
