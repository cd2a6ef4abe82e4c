package fr.societaire.document.domain;

import java.util.List;

/** Who holds the contract, as the law wants him named: first and family name, and postal address line by line. */
public record Holder(String name, List<String> address) {
    public Holder {
        address = List.copyOf(address);
    }
}
