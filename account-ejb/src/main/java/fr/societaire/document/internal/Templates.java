package fr.societaire.document.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the templates. A name a template asks for and the sheet lacks is an error, never a blank. */
@ApplicationScoped
public class Templates {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(true)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(Resource.text("papers/" + name + ".mustache")));
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String fill(Sheet sheet) {
        return compiled.computeIfAbsent(sheet.template(), compiler::loadTemplate)
                .execute(sheet);
    }
}
