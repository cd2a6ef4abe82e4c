package fr.societaire.secret;

import fr.societaire.shared.MemberNumber;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a one-time secret concerns. A request for a name nobody has is treated like any other, down to the rows it leaves,
 * so that neither the answer nor its time tells whether an account exists: hence the second case.
 */
public sealed interface SecretSubject {
    /** A member of the portfolio. */
    record Known(MemberNumber member) implements SecretSubject {}

    /** What was typed and leads to nobody. It is stored as a keyed digest only. */
    record Unknown(String typed) implements SecretSubject {
        public Unknown {
            typed = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Unknown";
        }
    }

    static SecretSubject of(MemberNumber member) {
        return new Known(member);
    }

    /** The member if there is one, else what was typed. */
    static SecretSubject of(Optional<MemberNumber> member, String typed) {
        return member.<SecretSubject>map(Known::new).orElseGet(() -> new Unknown(typed));
    }
}
