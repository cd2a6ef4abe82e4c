package fr.societaire.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** The French of what the desk's values are called: {@code #{deskWords.of('motive', motive)}}. */
@Named
@ApplicationScoped
public class DeskWords {
    static final String BUNDLE = "fr.societaire.desk.web.messages";

    /** The words of one value of a family: a motive, a question, a way of searching, a deed. */
    public String of(String family, Enum<?> value) {
        return text(family + "." + value.name());
    }

    static String text(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
    }
}
