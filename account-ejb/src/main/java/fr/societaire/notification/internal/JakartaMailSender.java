package fr.societaire.notification.internal;

import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.internal.OperatorFailure.Kind;
import fr.societaire.platform.Brand;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;

/** E-mail through the mail session of the server, whose timeouts are set there. */
@ApplicationScoped
public class JakartaMailSender implements MailSender {
    @Resource(lookup = "mail/portal")
    Session session;

    @Inject
    Brand brand;

    @Inject
    InstantSource clock;

    @Override
    public void send(EmailMessage message) {
        OutgoingMail mail;
        try {
            mail = new OutgoingMail(session, sender(), message, clock.instant());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new OperatorFailure(Kind.REFUSED, "the e-mail cannot be written", e);
        }
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException e) {
            boolean forGood = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            throw new OperatorFailure(forGood ? Kind.REFUSED : Kind.DEFERRED, "the mail server refused it", e);
        } catch (MessagingException e) {
            throw new OperatorFailure(Kind.DEFERRED, "the mail server did not take it", e);
        }
    }

    private static void connect(Transport transport) {
        try {
            transport.connect();
        } catch (AuthenticationFailedException e) {
            throw new OperatorFailure(Kind.UNREACHABLE, "the mail server refuses our credentials", e);
        } catch (MessagingException e) {
            throw new OperatorFailure(Kind.UNREACHABLE, "the mail server does not answer", e);
        }
    }

    private InternetAddress sender() throws UnsupportedEncodingException {
        return new InternetAddress(session.getProperty("mail.from"), brand.getName(), "UTF-8");
    }
}
