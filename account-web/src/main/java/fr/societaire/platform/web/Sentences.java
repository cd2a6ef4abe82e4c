package fr.societaire.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a feature that are chosen by its code: {@code <key>.title} and {@code <key>.detail}.
 *
 * @param bundle base name of the bundle
 */
public record Sentences(String bundle) {
    /**
     * An alert for a page.
     *
     * @param kind as in {@link Notice}
     * @param code of the catalogue of messages; may be {@code null}
     * @param figures what stands for {@code {0}}, {@code {1}} in the sentences
     */
    public Notice notice(String kind, String key, String code, Object... figures) {
        return new Notice(kind, text(key + ".title", figures), text(key + ".detail", figures), code);
    }

    /** One sentence. */
    public String text(String key, Object... figures) {
        String pattern = ResourceBundle.getBundle(bundle, Locale.FRENCH).getString(key);
        return new MessageFormat(pattern, Locale.FRENCH).format(figures);
    }
}
