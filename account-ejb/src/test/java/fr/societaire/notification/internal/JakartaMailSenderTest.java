package fr.societaire.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.internal.OperatorFailure.Kind;
import fr.societaire.platform.Brand;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over a real SMTP connection. */
class JakartaMailSenderTest {
    private static final EmailMessage MESSAGE = new EmailMessage(
            "camille@example.fr", "Votre code d’accès", "Voilà : 042917", "<p>Voilà : 042917</p>", "code:1");

    private static final Instant SENT_AT = Instant.parse("2026-11-22T22:58:00Z");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JakartaMailSender sender = new JakartaMailSender();

    @BeforeEach
    void connect() {
        server.start();
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        settings.setProperty("mail.from", "ne-pas-repondre@mutuelle.example");
        sender.session = Session.getInstance(settings);
        sender.clock = InstantSource.fixed(SENT_AT);
        sender.brand = new Brand() {
            @Override
            public String getName() {
                return "Mutuelle de l’Été";
            }
        };
    }

    @AfterEach
    void disconnect() {
        server.stop();
    }

    @Test
    void both_bodies_arrive_with_their_accents() throws Exception {
        MimeMessage received = sent();
        assertThat(received.getSentDate()).isEqualTo(SENT_AT);
        assertThat(received.getSubject()).isEqualTo("Votre code d’accès");
        assertThat(received.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) received.getContent();
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Voilà : 042917");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Voilà : 042917</p>");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void the_key_is_the_message_id_each_time() throws Exception {
        sender.send(MESSAGE);
        sender.send(MESSAGE);
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<code%3A1@mutuelle.example>", "<code%3A1@mutuelle.example>");
    }

    @Test
    void the_sender_is_named_and_wants_no_automatic_answer() throws Exception {
        MimeMessage received = sent();
        var from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("ne-pas-repondre@mutuelle.example");
        assertThat(from.getPersonal()).isEqualTo("Mutuelle de l’Été");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_server_that_does_not_answer_is_said_to_be_away() {
        server.stop();
        assertThatThrownBy(() -> sender.send(MESSAGE))
                .isInstanceOfSatisfying(
                        OperatorFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE))
                .message()
                .doesNotContain("camille");
    }

    private MimeMessage sent() {
        sender.send(MESSAGE);
        return server.getReceivedMessages()[0];
    }
}
