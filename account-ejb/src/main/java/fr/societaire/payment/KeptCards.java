package fr.societaire.payment;

import fr.societaire.shared.MemberNumber;
import java.util.Optional;

/** Answered by whoever keeps the references of cards. Asked inside a transaction. */
public interface KeptCards {
    /** The processor's reference under which a card of that member is kept; empty for another's, and for none. */
    Optional<String> customerOf(MemberNumber member, String card);
}
