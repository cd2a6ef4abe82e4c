package fr.societaire.member.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one written form of an e-mail address and of a telephone number. */
public final class ContactNormaliser {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** Lower case and no blank around; empty when it has not the shape of an address. */
    public static Optional<String> email(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        return EMAIL.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    /** E.164, a number without prefix being French; empty when it cannot be a telephone number. */
    public static Optional<String> phone(String written) {
        return parsed(written).map(number -> PHONES.format(number, PhoneNumberFormat.E164));
    }

    /**
     * Whether the number is one of a line at home, to which no message can be sent. French ones are told by their first
     * digit, because the ranges reserved for fiction are in no directory of ranges.
     */
    public static boolean isLandline(String e164) {
        if (e164.startsWith("+33")) {
            return e164.charAt(3) != '6' && e164.charAt(3) != '7';
        }
        return parsed(e164)
                .map(PHONES::getNumberType)
                .filter(PhoneNumberType.FIXED_LINE::equals)
                .isPresent();
    }

    private static Optional<PhoneNumber> parsed(String written) {
        try {
            return Optional.of(PHONES.parse(written, "FR")).filter(PHONES::isPossibleNumber);
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private ContactNormaliser() {}
}
