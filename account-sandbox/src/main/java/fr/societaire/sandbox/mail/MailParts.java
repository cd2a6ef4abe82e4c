package fr.societaire.sandbox.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The texts of a message, found in whatever nesting of parts; attachments are left out. Read from the bytes: which
 * content handlers are found depends on the thread's class loader.
 */
record MailParts(String text, String html) {

    static MailParts of(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return new MailParts("", "");
        }
        if (part.isMimeType("text/html")) {
            return new MailParts("", words(part));
        }
        if (part.isMimeType("text/*")) {
            return new MailParts(words(part), "");
        }
        MailParts found = new MailParts("", "");
        if (part.isMimeType("multipart/*")) {
            var parts = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < parts.getCount(); i++) {
                found = found.and(of(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    private static String words(Part part) throws MessagingException, IOException {
        String named = new ContentType(part.getContentType()).getParameter("charset");
        Charset charset = named == null ? StandardCharsets.US_ASCII : Charset.forName(MimeUtility.javaCharset(named));
        return new String(part.getInputStream().readAllBytes(), charset).replace("\r\n", "\n");
    }

    private MailParts and(MailParts next) {
        return new MailParts(text.isEmpty() ? next.text : text, html.isEmpty() ? next.html : html);
    }
}
