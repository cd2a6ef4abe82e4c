package fr.societaire.document.web;

import fr.societaire.document.DocumentView;
import fr.societaire.document.domain.DocumentKind;
import fr.societaire.platform.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** How documents look on every page. */
@Named
@ApplicationScoped
public class DocumentLook {
    /** The icon of a kind. */
    public String icon(DocumentKind kind) {
        return kind.family() == DocumentKind.Family.RECEIPT ? "receipt" : "file-check";
    }

    /** Where it is downloaded. */
    public String address(DocumentView document) {
        return DownloadServlet.addressOf(document.id());
    }

    /** The day it was issued, in France. */
    public LocalDate issuedOn(DocumentView document) {
        return LocalDate.ofInstant(document.issuedAt(), ClockProducer.PARIS);
    }

    /** Whether it attests something for a time, and until when is worth saying. */
    public boolean expires(DocumentView document) {
        return document.kind().family() == DocumentKind.Family.ATTESTATION;
    }
}
