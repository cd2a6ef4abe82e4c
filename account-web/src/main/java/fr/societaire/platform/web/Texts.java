package fr.societaire.platform.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences chosen by the code of this package. */
final class Texts {
    static final String BUNDLE = "fr.societaire.platform.web.messages";

    static String of(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH).getString(key);
    }

    private Texts() {}
}
