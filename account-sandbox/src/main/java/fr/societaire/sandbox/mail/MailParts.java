package fr.societaire.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** The texts of a message, found in whatever nesting of parts; attachments are left out. */
record MailParts(String text, String html) {

    static MailParts of(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return new MailParts("", "");
        }
        if (part.isMimeType("text/html")) {
            return new MailParts("", part.getContent().toString());
        }
        if (part.isMimeType("text/*")) {
            return new MailParts(part.getContent().toString(), "");
        }
        MailParts found = new MailParts("", "");
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                found = found.and(of(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    private MailParts and(MailParts next) {
        return new MailParts(text.isEmpty() ? next.text : text, html.isEmpty() ? next.html : html);
    }
}
