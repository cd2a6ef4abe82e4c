package fr.societaire.platform.web;

import static java.util.Map.entry;

import fr.societaire.platform.Brand;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The error page: {@code WEB-INF/error.html} with its {@code {names}} filled in, looking like the public pages. */
@ApplicationScoped
public class ErrorPage {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    @Inject
    ServletContext servlets;

    @Inject
    Brand brand;

    @Inject
    Assets assets;

    @Inject
    DeskHours desk;

    @Inject
    InstantSource clock;

    private String template;

    @PostConstruct
    void read() {
        try (InputStream in = servlets.getResourceAsStream("/WEB-INF/error.html")) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its one button leads. */
    enum WayOn {
        HOME("/", "Revenir à l’accueil"),
        MY_SPACE("/espace", "Revenir à mon espace"),
        SIGN_IN("/connexion", "Réessayer");

        private final String address;
        private final String label;

        WayOn(String address, String label) {
            this.address = address;
            this.label = label;
        }
    }

    String render(ErrorText text, int status, SupportCode supportCode, WayOn wayOn) {
        String support = supportCode == null
                ? ""
                : "<p class=\"alert-code\">Code d’assistance : <strong class=\"mono\">" + supportCode + "</strong></p>";
        return fill(
                template,
                Map.ofEntries(
                        entry("title", escaped(text.title())),
                        entry("detail", escaped(text.detail())),
                        entry("reference", text.reference().orElse("erreur " + status)),
                        entry("time", French.instant(clock.instant())),
                        entry("support", support),
                        entry("home", wayOn.address),
                        entry("homelabel", wayOn.label),
                        entry("brand", escaped(brand.getName())),
                        entry("phone", escaped(brand.getPhone())),
                        entry("dialled", escaped(brand.getDialledPhone())),
                        entry("hours", escaped(brand.getHours())),
                        entry("open", escaped(desk.getNow())),
                        entry("assets", "/assets/" + assets.getVersion())));
    }

    private static String fill(String template, Map<String, String> values) {
        Matcher names = NAME.matcher(template);
        return names.replaceAll(name -> Matcher.quoteReplacement(values.get(name.group(1))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
