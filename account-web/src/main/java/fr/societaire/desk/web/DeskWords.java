package fr.societaire.desk.web;

import fr.societaire.journal.Deed;
import fr.societaire.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The French of what the desk's values are called: {@code #{deskWords.of('motive', motive)}}. */
@Named
@ApplicationScoped
public class DeskWords {
    private static final String BUNDLE = "fr.societaire.desk.web.messages";

    /** What happened is told to an advisor in the words the member reads. */
    private static final String DEEDS = "fr.societaire.security.web.messages";

    /** The words of one value of a family: a motive, a question, a way of searching. */
    public String of(String family, Enum<?> value) {
        String bundle = value instanceof Deed ? DEEDS : BUNDLE;
        return ResourceBundle.getBundle(bundle, Locale.FRENCH).getString(family + "." + value.name());
    }

    /** What somebody does here, in the order of the roles. */
    public String roles(StaffMember who) {
        return who.roles().stream().sorted().map(role -> of("role", role)).collect(Collectors.joining(", "));
    }
}
