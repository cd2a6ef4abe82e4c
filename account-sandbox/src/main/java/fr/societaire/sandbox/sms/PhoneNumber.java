package fr.societaire.sandbox.sms;

/** Numbers as people and programs write them, brought to one form. */
final class PhoneNumber {
    /** {@code +33639980001} from {@code 06 39 98 00 01}, {@code 33639980001} or {@code 0033639980001}. */
    static String normalise(String written) {
        String digits = written.replaceAll("\\D", "");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+33" + digits.substring(1) : "+" + digits;
    }

    private PhoneNumber() {}
}
