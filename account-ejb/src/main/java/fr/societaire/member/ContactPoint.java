package fr.societaire.member;

import java.io.Serializable;

/**
 * One address or number on file.
 *
 * @param value an e-mail address in lower case, or a mobile number in E.164 form ({@code +33639981212})
 * @param verified whether the member has proved that it is his
 */
public record ContactPoint(ContactChannel channel, String value, boolean verified) implements Serializable {

    /**
     * Enough for the member to recognise it, not enough for a stranger to learn it: {@code p•••@m•••.fr},
     * {@code 06 •• •• •• 12}.
     */
    public String masked() {
        return channel == ContactChannel.EMAIL ? maskedEmail() : maskedNumber();
    }

    private String maskedEmail() {
        int at = value.lastIndexOf('@');
        int dot = value.lastIndexOf('.');
        return value.charAt(0) + "•••@" + value.charAt(at + 1) + "•••" + value.substring(dot);
    }

    private String maskedNumber() {
        String last = value.substring(value.length() - 2);
        return value.startsWith("+33")
                ? "0" + value.charAt(3) + " •• •• •• " + last
                : value.substring(0, 3) + " ••• " + last;
    }

    /** Nothing of the value: records end up in logs. */
    @Override
    public String toString() {
        return channel + " " + masked();
    }
}
