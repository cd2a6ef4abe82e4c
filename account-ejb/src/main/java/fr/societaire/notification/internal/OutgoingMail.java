package fr.societaire.notification.internal;

import fr.societaire.notification.EmailMessage;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;

/** The MIME form of an {@link EmailMessage}. A repetition bears the same Message-ID, so a mailbox shows it once. */
final class OutgoingMail extends MimeMessage {
    private static final String UTF_8 = "UTF-8";
    private final String messageId;

    @SuppressWarnings("JavaUtilDate") // what the mail API takes
    OutgoingMail(Session session, InternetAddress from, EmailMessage message, Instant at) throws MessagingException {
        super(session);
        // A colon, common in keys, may not stand in a Message-ID.
        String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        messageId = "<" + message.key().replace(":", "%3A") + "@" + domain + ">";
        setFrom(from);
        setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
        setSubject(message.subject(), UTF_8);
        setSentDate(Date.from(at));
        // No out-of-office answer is wanted (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        setContent(alternatives(message));
        saveChanges();
    }

    private static MimeMultipart alternatives(EmailMessage message) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(message.text(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(message.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
