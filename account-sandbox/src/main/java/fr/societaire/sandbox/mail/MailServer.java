package fr.societaire.sandbox.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;

/** The SMTP server. A message whose sender did not sign in is not taken. */
@Singleton
public class MailServer {
    private final SandboxSettings.Smtp settings;
    private final Mailbox mailbox;
    private final InstantSource clock;
    private GreenMail server;

    /** A server that fills that mailbox. */
    @Inject
    public MailServer(SandboxSettings settings, Mailbox mailbox, SandboxClock clock) {
        this.settings = settings.smtp();
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Listens. */
    public void start() {
        server = new GreenMail(new ServerSetup(settings.port(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.setUser(settings.user(), settings.user(), settings.password());
        server.getUserManager().setMessageDeliveryHandler(this::receive);
        server.start();
    }

    /** Listens no more. */
    public void stop() {
        server.stop();
    }

    /** The port it listens on. */
    int port() {
        return server.getSmtp().getPort();
    }

    private GreenMailUser receive(MovingMessage message, MailAddress recipient) throws MessagingException {
        if (message.getAuthenticationState() == null) {
            throw new MessagingException("530 5.7.0 Authentication required");
        }
        try {
            MailParts parts = MailParts.of(message.getMessage());
            String from = ((InternetAddress) message.getMessage().getFrom()[0]).toUnicodeString();
            String subject = message.getMessage().getSubject();
            mailbox.add(new Mail(
                    UUID.randomUUID().toString(),
                    recipient.getEmail(),
                    from,
                    subject == null ? "" : subject,
                    parts.text(),
                    parts.html(),
                    clock.instant()));
        } catch (IOException e) {
            throw new MessagingException("The message cannot be read", e);
        }
        return new Kept(recipient.getEmail());
    }

    /** Tells GreenMail that there is nothing left to deliver: the mailbox holds the message. */
    private record Kept(String email) implements GreenMailUser {
        @Override
        public String getEmail() {
            return email;
        }

        @Override
        public String getLogin() {
            return email;
        }

        @Override
        public void deliver(MovingMessage message) {}

        @Override
        public void deliver(MimeMessage message) {}

        @Override
        public void create() {}

        @Override
        public void delete() {}

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public void setPassword(String password) {}

        @Override
        public void authenticate(String password) {}

        @Override
        public String getQualifiedMailboxName() {
            return email;
        }
    }
}
