package fr.societaire.sandbox.processor;

/** All that is ever kept of a card: never its number. */
public record CardFace(String brand, String last4, int expMonth, int expYear, TestCard behaviour) {

    /** The face of the card of that number (digits only), valid through that month. */
    public static CardFace of(String number, int expMonth, int expYear) {
        return new CardFace(
                brand(number), number.substring(number.length() - 4), expMonth, expYear, TestCard.of(number));
    }

    private static String brand(String number) {
        return switch (number.charAt(0)) {
            case '4' -> "visa";
            case '5', '2' -> "mastercard";
            case '3' -> "amex";
            default -> "unknown";
        };
    }
}
