package fr.societaire.payment;

import fr.societaire.payment.domain.CardRefusal;
import fr.societaire.payment.domain.JournalNote;
import fr.societaire.payment.domain.Witness;
import java.io.Serializable;
import java.time.Instant;

/**
 * One thing that happened to a payment: who answered what, and when.
 *
 * @param refusal why the bank refused, as its member may read it; null where nothing was refused
 * @param desk the code of the refusal that only the desk reads; null where nothing was refused
 */
public record PaymentMoment(Instant at, Witness witness, JournalNote note, CardRefusal refusal, String desk)
        implements Serializable {}
