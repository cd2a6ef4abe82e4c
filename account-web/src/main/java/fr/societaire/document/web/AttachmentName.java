package fr.societaire.document.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a file to keep, as RFC 6266 writes it: with its accents, and without for those who cannot read them. */
record AttachmentName(String name) {

    String header() {
        return "attachment; filename=\"" + plain() + "\"; filename*=UTF-8''" + encoded();
    }

    private String plain() {
        return Normalizer.normalize(name.replace('’', ' '), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("€", "EUR")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private String encoded() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
