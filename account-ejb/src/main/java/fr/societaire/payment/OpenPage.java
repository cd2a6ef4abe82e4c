package fr.societaire.payment;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import java.net.URI;
import java.time.Instant;

/**
 * An attempt whose page at the processor is open.
 *
 * @param label what it pays, in one French phrase
 * @param closesAt when the processor closes the page
 */
public record OpenPage(
        PaymentId payment, MemberNumber member, Money amount, String label, URI page, Instant closesAt) {}
