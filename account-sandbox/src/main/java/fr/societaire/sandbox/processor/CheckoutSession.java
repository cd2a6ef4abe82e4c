package fr.societaire.sandbox.processor;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An amount a merchant asks for through the hosted page. Open until it is paid or expired; its payment intent exists from
 * the first card on.
 *
 * @param status {@code open}, {@code complete} or {@code expired}
 * @param asksAuthentication whether the merchant wants 3-D Secure whatever the bank wants
 */
public record CheckoutSession(
        String id,
        Instant created,
        Instant expiresAt,
        String status,
        String currency,
        List<LineItem> lineItems,
        String successUrl,
        String cancelUrl,
        String clientReferenceId,
        String customerEmail,
        String locale,
        Map<String, String> metadata,
        IntentData intentData,
        boolean asksAuthentication,
        Keeping keeping,
        String paymentIntent)
        implements Fact {

    /**
     * Whose cards may be used here, and whether the one that pays is kept.
     *
     * @param customer whose, or {@code null} for nobody's
     * @param creates whether a customer is made of whoever pays, where none was named
     * @param futureUsage {@code on_session} or {@code off_session} where the card is kept, else {@code null}
     */
    public record Keeping(String customer, boolean creates, String futureUsage) {
        static final Keeping NONE = new Keeping(null, false, null);
    }

    /** Sessions written before cards were kept have none. */
    @Override
    public Keeping keeping() {
        return keeping == null ? Keeping.NONE : keeping;
    }

    /** What is bought, in cents a piece. */
    public record LineItem(String id, String name, String description, long unitAmount, long quantity) {
        long total() {
            return unitAmount * quantity;
        }
    }

    /** What the payment intent will carry. */
    public record IntentData(
            String description, String statementDescriptor, String receiptEmail, Map<String, String> metadata) {}

    /** In cents. */
    public long amount() {
        return lineItems.stream().mapToLong(LineItem::total).sum();
    }

    boolean open() {
        return status.equals("open");
    }

    boolean paid() {
        return status.equals("complete");
    }

    CheckoutSession becoming(String newStatus) {
        return with(newStatus, paymentIntent);
    }

    CheckoutSession paidThrough(String intent) {
        return with(status, intent);
    }

    CheckoutSession of(String customer) {
        return with(
                status,
                paymentIntent,
                new Keeping(customer, keeping().creates(), keeping().futureUsage()));
    }

    private CheckoutSession with(String newStatus, String intent) {
        return with(newStatus, intent, keeping());
    }

    private CheckoutSession with(String newStatus, String intent, Keeping kept) {
        return new CheckoutSession(
                id,
                created,
                expiresAt,
                newStatus,
                currency,
                lineItems,
                successUrl,
                cancelUrl,
                clientReferenceId,
                customerEmail,
                locale,
                metadata,
                intentData,
                asksAuthentication,
                kept,
                intent);
    }

    /** Where the member goes once paid. */
    String successAddress() {
        return successUrl.replace("{CHECKOUT_SESSION_ID}", id);
    }
}
