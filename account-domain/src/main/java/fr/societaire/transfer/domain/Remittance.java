package fr.societaire.transfer.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a payer has said of his transfer.
 *
 * @param structured the creditor reference as the bank passed it on, empty when there was none
 * @param text whatever else he wrote, at most 140 characters; empty when nothing
 */
public record Remittance(String structured, String text) {
    private static final int LONGEST = 140;

    public Remittance {
        structured = cut(structured);
        text = cut(text);
    }

    /** Where a reference may stand, the surer place first. */
    List<String> texts() {
        return Stream.of(structured, text).filter(one -> !one.isEmpty()).toList();
    }

    private static String cut(String said) {
        String bare = said == null ? "" : said.strip();
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }
}
