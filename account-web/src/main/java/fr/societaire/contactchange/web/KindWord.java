package fr.societaire.contactchange.web;

import fr.societaire.contactchange.domain.ChangeKind;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of contact as they stand in addresses: {@code ?quoi=mobile}. */
enum KindWord {
    EMAIL("email"),
    MOBILE("mobile"),
    BACKUP_EMAIL("secours");

    private final String word;

    KindWord(String word) {
        this.word = word;
    }

    static Optional<ChangeKind> read(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .map(one -> ChangeKind.valueOf(one.name()));
    }

    static String of(ChangeKind kind) {
        return valueOf(kind.name()).word;
    }
}
