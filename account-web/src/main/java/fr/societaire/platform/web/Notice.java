package fr.societaire.platform.web;

import java.io.Serializable;

/**
 * A message shown once, at the top of the next page.
 *
 * @param kind {@code success}, {@code info}, {@code warning} or {@code danger}
 * @param title what happened, in one sentence
 * @param detail what it means and what to do next; may be {@code null}
 * @param code the stable code of the catalogue of messages; may be {@code null}
 */
public record Notice(String kind, String title, String detail, String code) implements Serializable {
    public static Notice success(String title, String detail) {
        return new Notice("success", title, detail, null);
    }

    public static Notice info(String title, String detail) {
        return new Notice("info", title, detail, null);
    }

    public static Notice warning(String title, String detail, String code) {
        return new Notice("warning", title, detail, code);
    }

    public static Notice danger(String title, String detail, String code) {
        return new Notice("danger", title, detail, code);
    }
}
