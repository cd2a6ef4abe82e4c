package fr.societaire.payment;

import fr.societaire.payment.domain.KeptCard;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;

/**
 * The processor keeps a card with which a member has just paid, as he consented. Fired once for a payment, inside the
 * transaction that records it.
 */
public record CardKept(MemberNumber member, KeptCard card, Instant at) {}
