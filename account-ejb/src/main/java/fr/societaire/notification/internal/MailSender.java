package fr.societaire.notification.internal;

import fr.societaire.notification.EmailMessage;

/** The way to the mail operator. */
public interface MailSender {
    /** Hands the message over, or says why not by an {@link OperatorFailure}. Called outside of any transaction. */
    void send(EmailMessage message);
}
