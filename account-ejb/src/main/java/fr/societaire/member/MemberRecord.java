package fr.societaire.member;

import fr.societaire.member.internal.ContactNormaliser;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.PostalAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A member as the insurer's portfolio states him. Refuses what could not be shown or compared, with an
 * {@link IllegalArgumentException} whose message says which field is wrong and never repeats its value.
 *
 * @param title {@code Mme}, {@code M.} or {@code null}
 * @param contacts every way to reach him; replaces what was on file
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
        List<Contact> contacts) {
    private static final Set<String> TITLES = Set.of("Mme", "M.");

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
