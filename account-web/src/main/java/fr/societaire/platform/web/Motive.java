package fr.societaire.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a public page is shown, where a word in the address ({@code ?motif=inactivite}) says it: no session is needed. */
public enum Motive {
    /** The session ended by time: nothing was done, or it was at its absolute end. */
    INACTIVITE("info", "ACC-117"),
    /** The page stayed open so long that its form is no longer taken. */
    PAGE_EXPIREE("warning", null),
    /** The same, and what was typed has come back. */
    FORMULAIRE_EXPIRE("warning", null),
    /** The member has signed out. */
    DECONNEXION("success", null),
    /** The session was ended elsewhere: a changed password, the member's list of sessions. */
    SESSION_TERMINEE("info", null),
    /** An advisor's view of a member's pages is over, or never was. */
    VUE_TERMINEE("info", null);

    private final String kind;
    private final String reference;

    Motive(String kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** The motive of a word in an address; a word that is none of ours says nothing. */
    public static Optional<Motive> of(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    /** The word in the address: {@code page-expiree}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of alert: {@code info}, {@code success}, {@code warning}. */
    public String kind() {
        return kind;
    }

    /** The stable code of the catalogue of messages; {@code null} where none is given. */
    public String reference() {
        return reference;
    }

    public String title() {
        return Texts.of("motive." + code() + ".title");
    }

    public String detail() {
        return Texts.of("motive." + code() + ".detail");
    }
}
