package fr.societaire.notification;

import fr.societaire.notification.Letter.Block;
import fr.societaire.platform.Brand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The one look of every e-mail: the same words as plain text and as calm HTML that loads nothing from anywhere and reads
 * well without styles.
 */
@ApplicationScoped
public class MailTemplate {
    private static final String PAGE = resource("mail.html");
    private static final String PROMISE =
            "Nous ne vous demandons jamais votre mot de passe, ni par e-mail ni au téléphone.";

    @Inject
    Brand brand;

    /**
     * The e-mail that says {@code letter}.
     *
     * @param subject shown on locked telephones: holds no secret; one that repeats the letter's code is refused
     * @param key see {@link EmailMessage#key()}
     */
    public EmailMessage compose(String to, String subject, Letter letter, String key) {
        if (letter.blocks().stream().anyMatch(b -> b instanceof Block.Code c && subject.contains(c.value()))) {
            throw new IllegalArgumentException("a code never stands in a subject");
        }
        return new EmailMessage(to, subject, plain(letter), html(letter), key);
    }

    private String plain(Letter letter) {
        return letter.title() + "\n\n"
                + letter.blocks().stream().map(MailTemplate::plain).collect(Collectors.joining("\n\n"))
                + "\n\n-- \n" + brand.getName() + "\n" + PROMISE + "\n";
    }

    private static String plain(Block block) {
        return switch (block) {
            case Block.Paragraph p -> p.text();
            case Block.Code c -> "    " + c.value();
            case Block.Link l -> l.label() + " :\n" + l.address();
        };
    }

    private String html(Letter letter) {
        return PAGE.replace("{{title}}", escape(letter.title()))
                .replace("{{brand}}", escape(brand.getName()))
                .replace("{{promise}}", escape(PROMISE))
                .replace(
                        "{{content}}",
                        letter.blocks().stream().map(MailTemplate::html).collect(Collectors.joining("\n")));
    }

    private static String html(Block block) {
        return switch (block) {
            case Block.Paragraph p -> "<p style=\"margin:0 0 16px\">" + escape(p.text()) + "</p>";
            case Block.Code c ->
                "<p style=\"margin:24px 0;font-size:32px;font-weight:700;letter-spacing:6px;color:#073B45\">"
                        + escape(c.value()) + "</p>";
            case Block.Link l ->
                "<p style=\"margin:24px 0\"><a href=\"" + escape(l.address().toString())
                        + "\" style=\"display:inline-block;padding:12px 24px;border-radius:10px;background:#0B5563;"
                        + "color:#FFFFFF;font-weight:600;text-decoration:none\">" + escape(l.label()) + "</a></p>";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream in = MailTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
