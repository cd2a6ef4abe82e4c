package fr.societaire.sandbox;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes pages from the Mustache templates beside this class; everything is escaped but the layout's content. */
@Singleton
public class Pages {
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .nullValue("")
            .withLoader(Pages::read);

    /** Whose page it is: each party has its own look. */
    public enum Look {
        SANDBOX,
        PROCESSOR,
        BANK,
        FEDERATION
    }

    /** A page, answered with a status. */
    public Response page(int status, Look look, String title, String template, Map<String, ?> model) {
        Map<String, Object> layout = new HashMap<>();
        layout.put("title", title);
        layout.put("look", look.name().toLowerCase(Locale.ROOT));
        layout.put("sandbox", look == Look.SANDBOX);
        layout.put("processor", look == Look.PROCESSOR);
        layout.put("bank", look == Look.BANK);
        layout.put("federation", look == Look.FEDERATION);
        layout.put("content", template(template).execute(model));
        return Response.status(status)
                .language(Locale.FRENCH)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(template("layout").execute(layout))
                .build();
    }

    private Template template(String name) {
        return templates.computeIfAbsent(name, missing -> {
            try (Reader reader = read(missing)) {
                return compiler.compile(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Reader read(String name) {
        InputStream template = Pages.class.getResourceAsStream("pages/" + name + ".mustache");
        if (template == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        return new InputStreamReader(template, StandardCharsets.UTF_8);
    }
}
