package fr.societaire.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.sandbox.Pages;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import fr.societaire.sandbox.TestSettings;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    @TempDir
    Path data;

    private SandboxClock clock;
    private Mailbox mailbox;
    private MailServer server;

    @BeforeEach
    void start() {
        SandboxSettings settings = TestSettings.in(data);
        clock = new SandboxClock(settings);
        mailbox = new Mailbox(settings);
        mailbox.open();
        server = new MailServer(settings, mailbox, clock);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop();
        mailbox.close();
    }

    @Test
    void a_message_with_two_bodies_and_accents_arrives_whole() throws MessagingException {
        clock.advance(Duration.ofDays(2));
        send(TestSettings.PASSWORD, aMessage());
        Mail mail = mailbox.to(Optional.of("Camille.Bernard@example.fr")).getFirst();
        assertThat(mail.subject()).isEqualTo("Votre reçu — échéance réglée");
        assertThat(mail.from()).isEqualTo("Mutuelle des Rives <ne-pas-repondre@rives.example>");
        assertThat(mail.text()).isEqualTo("Réglé : https://portal.test/recu.");
        assertThat(mail.html()).isEqualTo("<p>Réglé <a href=\"https://portal.test\">ici</a></p>");
        assertThat(Duration.between(mail.receivedAt(), clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_wrong_password_and_a_client_that_does_not_sign_in_are_refused() throws MessagingException {
        MimeMessage message = aMessage();
        assertThatThrownBy(() -> send("wrong", message)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> send(null, message)).isInstanceOf(MessagingException.class);
        assertThat(mailbox.to(Optional.empty())).isEmpty();
    }

    @Test
    void a_restart_keeps_the_messages_and_emptying_forgets_them() throws MessagingException, IOException {
        send(TestSettings.PASSWORD, aMessage());
        mailbox.close();
        Mailbox again = new Mailbox(data.resolve("mail.jsonl"));
        again.open();
        assertThat(again.to(Optional.empty())).hasSize(1);
        again.clear();
        again.close();
        mailbox = new Mailbox(data.resolve("mail.jsonl"));
        mailbox.open();
        assertThat(mailbox.to(Optional.empty())).isEmpty();
    }

    @Test
    void the_page_makes_links_of_addresses_and_trusts_nothing_else() throws MessagingException {
        MimeMessage message = aMessage();
        message.setText("<script>alert(1)</script> https://portal.test/lien?a=1&b=2.", "UTF-8");
        message.saveChanges();
        send(TestSettings.PASSWORD, message);
        String id = mailbox.to(Optional.empty()).getFirst().id();
        String page = new MailApi(mailbox, new Pages()).message(id).getEntity().toString();
        assertThat(page)
                .contains("<a href=\"https://portal.test/lien?a&#x3D;1&amp;b&#x3D;2\">", "&lt;script&gt;")
                .doesNotContain("<script");
    }

    private void send(String password, Message message) throws MessagingException {
        Session session = Session.getInstance(properties(password != null));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("localhost", server.port(), password == null ? null : "portal", password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Properties properties(boolean signsIn) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.timeout", "5000");
        return properties;
    }

    private static MimeMessage aMessage() throws MessagingException {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(new InternetAddress("Mutuelle des Rives <ne-pas-repondre@rives.example>"));
        message.setRecipients(Message.RecipientType.TO, "camille.bernard@example.fr");
        message.setSubject("Votre reçu — échéance réglée", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Réglé : https://portal.test/recu.", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>Réglé <a href=\"https://portal.test\">ici</a></p>", "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }
}
