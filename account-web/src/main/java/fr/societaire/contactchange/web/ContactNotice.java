package fr.societaire.contactchange.web;

import fr.societaire.platform.web.Notice;
import java.util.Locale;

/** What went well, said once on the next page. */
enum ContactNotice {
    PROVED,
    APPLIED,
    CANCELLED,
    DROPPED;

    Notice said(Object... figures) {
        return ContactProblem.SENTENCES.notice("success", key(), null, figures);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
