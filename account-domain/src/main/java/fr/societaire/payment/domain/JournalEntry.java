package fr.societaire.payment.domain;

import fr.societaire.shared.PaymentId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the journal of a payment: what happened, when, who brought the news. Never changed. */
@Entity
@Table(name = "card_payment_journal")
@NamedQuery(
        name = "JournalEntry.ofPayment",
        query = "select e from JournalEntry e where e.payment = :payment order by e.id")
public class JournalEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private PaymentId payment;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Witness witness;

    @Enumerated(EnumType.STRING)
    private JournalNote note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after")
    private CardPaymentStatus statusAfter;

    /** The bank's or the processor's own word, for whoever helps the member; null where there is none. */
    private String word;

    protected JournalEntry() {}

    JournalEntry(
            PaymentId payment, Instant at, Witness witness, JournalNote note, CardPaymentStatus after, String word) {
        this.payment = payment;
        this.at = at;
        this.witness = witness;
        this.note = note;
        this.statusAfter = after;
        this.word = word;
    }

    public PaymentId payment() {
        return payment;
    }

    public Instant at() {
        return at;
    }

    public Witness witness() {
        return witness;
    }

    public JournalNote note() {
        return note;
    }

    public CardPaymentStatus statusAfter() {
        return statusAfter;
    }

    public String word() {
        return word;
    }
}
