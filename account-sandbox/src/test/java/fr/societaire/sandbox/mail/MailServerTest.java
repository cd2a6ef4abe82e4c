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
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
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
    void stop() {
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
    void a_restart_keeps_the_messages_and_emptying_forgets_them() throws MessagingException {
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
        send(TestSettings.PASSWORD, message("""
                Content-Type: text/plain; charset=UTF-8

                <script>alert(1)</script> https://portal.test/lien?a=1&b=2.
                """));
        String id = mailbox.to(Optional.empty()).getFirst().id();
        MailApi api = new MailApi();
        api.mailbox = mailbox;
        api.pages = new Pages();
        String page = api.message(id).getEntity().toString();
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

    /** As it travels: two bodies, the first quoted-printable, the second base64. */
    private static MimeMessage aMessage() throws MessagingException {
        String html = "<p>Réglé <a href=\"https://portal.test\">ici</a></p>";
        return message("""
                Content-Type: multipart/alternative; boundary=limit

                --limit
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                R=C3=A9gl=C3=A9 : https://portal.test/recu.
                --limit
                Content-Type: text/html; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                --limit--
                """.formatted(Base64.getEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8))));
    }

    private static MimeMessage message(String body) throws MessagingException {
        String raw = """
                From: Mutuelle des Rives <ne-pas-repondre@rives.example>
                To: camille.bernard@example.fr
                Subject: =?UTF-8?Q?Votre_re=C3=A7u_=E2=80=94_=C3=A9ch=C3=A9ance_r=C3=A9gl=C3=A9e?=
                MIME-Version: 1.0
                """ + body;
        byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(null, new ByteArrayInputStream(bytes));
    }
}
