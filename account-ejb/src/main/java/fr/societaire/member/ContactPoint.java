package fr.societaire.member;

import java.io.Serializable;

/**
 * One address or number on file.
 *
 * @param value an e-mail address in lower case, or a mobile number in E.164 form ({@code +33639981212})
 * @param verified whether the member has proved that it is his
 * @param backup whether it is the second e-mail address, kept for the day the first is lost: the member is told there what
 *     touches his account, and no code goes there while there is another channel
 */
public record ContactPoint(ContactChannel channel, String value, boolean verified, boolean backup)
        implements Serializable {

    /** One of every day. */
    public ContactPoint(ContactChannel channel, String value, boolean verified) {
        this(channel, value, verified, false);
    }

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
