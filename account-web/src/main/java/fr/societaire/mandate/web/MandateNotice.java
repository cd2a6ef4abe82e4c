package fr.societaire.mandate.web;

import fr.societaire.platform.web.Notice;
import java.util.Locale;

/** What went well, said once on the next page. */
enum MandateNotice {
    SIGNED,
    ANNOUNCED,
    CANCELLED,
    REVOKED;

    Notice said(Object... figures) {
        return MandateProblem.SENTENCES.notice("success", key(), null, figures);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
