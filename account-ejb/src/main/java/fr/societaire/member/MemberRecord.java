package fr.societaire.member;

import fr.societaire.member.domain.Sex;
import fr.societaire.member.internal.ContactNormaliser;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A member as the insurer's portfolio states him. Refuses what could not be shown or compared, with an
 * {@link IllegalArgumentException} whose message says which field is wrong and never repeats its value.
 *
 * @param title {@code Mme}, {@code M.} or {@code null}
 * @param contacts every way to reach him; replaces what was on file
 * @param birth what the civil register adds; {@code null} is as good as {@link Birth#UNKNOWN}
 */
public record MemberRecord(
        MemberNumber number,
        String title,
        String firstName,
        String lastName,
        String birthName,
        LocalDate bornOn,
        String birthPlace,
        PostalAddress address,
        LocalDate memberSince,
        List<Contact> contacts,
        Birth birth) {
    private static final Set<String> TITLES = Set.of("Mme", "M.");

    /** A member of whose birth the insurer holds no more than the date. */
    public MemberRecord(
            MemberNumber number,
            String title,
            String firstName,
            String lastName,
            String birthName,
            LocalDate bornOn,
            String birthPlace,
            PostalAddress address,
            LocalDate memberSince,
            List<Contact> contacts) {
        this(
                number,
                title,
                firstName,
                lastName,
                birthName,
                bornOn,
                birthPlace,
                address,
                memberSince,
                contacts,
                Birth.UNKNOWN);
    }

    public MemberRecord {
        Objects.requireNonNull(number);
        if (title != null && !TITLES.contains(title)) {
            throw new IllegalArgumentException("title: Mme or M. expected");
        }
        if (firstName == null || firstName.isBlank() || lastName == null || lastName.isBlank()) {
            throw new IllegalArgumentException("firstName, lastName: required");
        }
        if (bornOn == null) {
            throw new IllegalArgumentException("bornOn: required");
        }
        contacts = List.copyOf(contacts);
        birth = birth == null ? Birth.UNKNOWN : birth;
    }

    /**
     * What the civil register adds to the names and the day: with them, the six facts an identity federation states.
     *
     * @param firstNames all of them, in the register's order; {@code null} when the usual one is the only one known
     * @param placeCode of the commune in the national list; {@code null} for whoever was born abroad, or when unknown
     * @param countryCode of the country in the national list, {@code 99100} for France; {@code null} when unknown
     */
    public record Birth(String firstNames, Sex sex, String placeCode, String countryCode) {
        public static final Birth UNKNOWN = new Birth(null, null, null, null);
        private static final Pattern PLACE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
        private static final Pattern COUNTRY = Pattern.compile("99[0-9]{3}");

        public Birth {
            if (placeCode != null && !PLACE.matcher(placeCode).matches()) {
                throw new IllegalArgumentException("birthPlaceCode: five characters of the list of communes expected");
            }
            if (countryCode != null && !COUNTRY.matcher(countryCode).matches()) {
                throw new IllegalArgumentException("birthCountry: 99 and three digits expected");
            }
        }

        /** Nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Birth";
        }
    }

    /** The kinds of contact the insurer's files hold. */
    public enum Kind {
        EMAIL,
        MOBILE,
        LANDLINE
    }

    /**
     * One way to reach the member.
     *
     * @param kind of a telephone, corrected when the number is a landline's
     * @param value as the insurer holds it; kept in lower case, in E.164 form
     * @param primary whether to use it before the others of its kind
     */
    public record Contact(Kind kind, String value, boolean verified, boolean primary) {
        public Contact {
            if (kind == null || value == null || value.isBlank()) {
                throw new IllegalArgumentException("contact: kind and value required");
            }
            if (kind == Kind.EMAIL) {
                value = ContactNormaliser.email(value)
                        .orElseThrow(() -> new IllegalArgumentException("contact: not an e-mail address"));
            } else {
                value = ContactNormaliser.phone(value)
                        .orElseThrow(() -> new IllegalArgumentException("contact: not a telephone number"));
                // A code sent to a landline would be lost.
                kind = ContactNormaliser.isLandline(value) ? Kind.LANDLINE : kind;
            }
        }

        /** Nothing of the value: records end up in logs. */
        @Override
        public String toString() {
            return "Contact[" + kind + "]";
        }
    }
}
