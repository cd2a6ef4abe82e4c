package fr.societaire.payment.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.PaymentId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to pay one instalment, or several at once, by card. The member asks to pay, and the intent is written before the processor
 * hears of it; the processor opens a page, where the member pays, is refused and tries again, or leaves. What the
 * processor says when asked, and nothing else, moves the attempt on. While it is live no other attempt exists for any
 * of its instalments; once over it is never reused: the member opens another.
 */
@Entity
@Table(name = "card_payment")
@NamedQuery(
        name = "CardPayment.ofMember",
        query = "select p from CardPayment p where p.id = :id and p.member = :member")
@NamedQuery(
        name = "CardPayment.latest",
        query = "select p from CardPayment p where p.member = :member order by p.createdAt desc")
@NamedQuery(
        name = "CardPayment.byRequest",
        query = "select p from CardPayment p where p.member = :member and p.requestKey = :key")
public class CardPayment {
    @EmbeddedId
    private PaymentId id;

    @Embedded
    private MemberNumber member;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "card_payment_line",
            joinColumns = @JoinColumn(name = "payment_id", referencedColumnName = "payment_id"))
    private List<PaymentLine> lines;

    @Embedded
    private Money amount;

    private String label;

    @Column(name = "request_key")
    private String requestKey;

    @Enumerated(EnumType.STRING)
    private CardPaymentStatus status;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "page_closes_at")
    private Instant pageClosesAt;

    @Column(name = "session_reference")
    private String session;

    @Column(name = "page_address")
    private String page;

    @Enumerated(EnumType.STRING)
    private CardRefusal refusal;

    @Column(name = "refusal_word")
    private String refusalWord;

    @Column(name = "charge_reference")
    private String chargeReference;

    @Column(name = "card_shown")
    private String cardShown;

    private boolean challenge;

    @Column(name = "keep_card")
    private boolean keepCard;

    @Column(name = "customer_reference")
    private String customer;

    private boolean opening;
    private int checks;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @Version
    private int version;

    protected CardPayment() {}

    /**
     * Writes down the intent.
     *
     * @param requestKey the key of the form that asked
     * @param challenge whether the bank is to question the holder whatever it would do by itself
     * @param pageLife how long the processor keeps its page open
     */
    public static CardPayment claim(
            PaymentId id,
            MemberNumber member,
            PaymentLines lines,
            String requestKey,
            boolean challenge,
            Instant now,
            Duration pageLife) {
        var payment = new CardPayment();
        payment.id = id;
        payment.member = member;
        payment.lines = lines.all();
        payment.amount = lines.total();
        payment.label = lines.label();
        payment.requestKey = requestKey;
        payment.challenge = challenge;
        payment.status = CardPaymentStatus.CREATED;
        payment.statusSince = now;
        payment.opening = true;
        payment.createdAt = now;
        payment.pageClosesAt = now.plus(pageLife);
        payment.nextCheckAt = CheckPace.next(0, payment.pageClosesAt, now);
        return payment;
    }

    public JournalEntry claimed() {
        return entry(Witness.MEMBER, JournalNote.CLAIMED, null, createdAt);
    }

    /** The processor has opened its page. Told again, it changes nothing. */
    public List<JournalEntry> pageOpened(String sessionReference, URI address, Witness by, Instant now) {
        if (status != CardPaymentStatus.CREATED) {
            return List.of();
        }
        session = sessionReference;
        page = address.toString();
        become(CardPaymentStatus.OPEN, now);
        return List.of(entry(by, JournalNote.PAGE_OPENED, null, now));
    }

    /** Its page was opened on another device. */
    public JournalEntry openedElsewhere(Instant now) {
        return entry(Witness.LINK, JournalNote.OPENED_ELSEWHERE, null, now);
    }

    /** The processor tells that a holder disputes what he paid, or that his dispute is over; the rest is asked for. */
    public List<JournalEntry> toldOf(String kind, String subject, Instant now) {
        return JournalNote.toldBy(kind).stream()
                .map(note -> entry(Witness.NOTIFICATION, note, subject, now))
                .toList();
    }

    /** The processor did not answer: there may be a page, and whoever wants it asks again. */
    public void pageUnknown() {
        opening = false;
    }

    /** Whether somebody may be asking for the page right now. */
    public boolean isOpening() {
        return status == CardPaymentStatus.CREATED && opening;
    }

    /** The processor refused to open a page: there is none, and nobody can pay. */
    public List<JournalEntry> pageNotOpened(String why, Witness by, Instant now) {
        if (status != CardPaymentStatus.CREATED) {
            return List.of();
        }
        become(CardPaymentStatus.EXPIRED, now);
        return List.of(entry(by, JournalNote.PAGE_NOT_OPENED, why, now));
    }

    /** Takes the processor's word. The only way from an open page to any end. */
    public List<JournalEntry> hear(ProcessorAnswer answer, Witness by, Instant now) {
        return switch (answer) {
            case ProcessorAnswer.Unreachable nothingKnown -> List.of();
            case ProcessorAnswer.Paid paid -> paid(paid, by, now);
            case ProcessorAnswer.Open open -> stillOpen(JournalNote.BANK_REFUSED, open.refusal(), by, now);
            case ProcessorAnswer.AtTheBank asked ->
                stillOpen(JournalNote.BANK_ASKED_THE_HOLDER, CardRefusal.UNANSWERED_CHALLENGE, by, now);
            case ProcessorAnswer.Processing waiting -> unknown(JournalNote.BANK_STILL_CHECKING, null, by, now);
            case ProcessorAnswer.Closed closed -> closed(closed.refusal(), by, now);
        };
    }

    private List<JournalEntry> paid(ProcessorAnswer.Paid paid, Witness by, Instant now) {
        if (status == CardPaymentStatus.CAPTURED) {
            return List.of();
        }
        if (status.isFinal()) {
            return List.of(entry(by, JournalNote.PAID_AFTER_CLOSE, paid.charge().reference(), now));
        }
        if (!asAsked(paid)) {
            return unknown(JournalNote.NOT_AS_ASKED, paid.charge().reference(), by, now);
        }
        chargeReference = paid.charge().reference();
        cardShown = paid.charge().card();
        become(CardPaymentStatus.CAPTURED, now);
        return List.of(entry(by, JournalNote.CAPTURED, chargeReference, now));
    }

    private boolean asAsked(ProcessorAnswer.Paid paid) {
        return paid.amount().equals(amount)
                && "eur".equals(paid.currency())
                && id.value().equals(paid.reference());
    }

    private List<JournalEntry> stillOpen(JournalNote note, String word, Witness by, Instant now) {
        if (status.isFinal()) {
            return List.of();
        }
        boolean wasUnknown = status == CardPaymentStatus.UNKNOWN;
        if (wasUnknown) {
            become(CardPaymentStatus.OPEN, now);
        }
        if (word != null && !word.equals(refusalWord)) {
            refusedFor(word);
            return List.of(entry(by, note, word, now));
        }
        return wasUnknown ? List.of(entry(by, JournalNote.PAGE_OPEN_AGAIN, null, now)) : List.of();
    }

    private List<JournalEntry> unknown(JournalNote note, String word, Witness by, Instant now) {
        if (status.isFinal() || status == CardPaymentStatus.UNKNOWN) {
            return List.of();
        }
        become(CardPaymentStatus.UNKNOWN, now);
        return List.of(entry(by, note, word, now));
    }

    private List<JournalEntry> closed(String word, Witness by, Instant now) {
        if (status.isFinal()) {
            return List.of();
        }
        if (word != null) {
            refusedFor(word);
        }
        become(refusal == null ? CardPaymentStatus.EXPIRED : CardPaymentStatus.REFUSED, now);
        return List.of(entry(by, JournalNote.PAGE_CLOSED, refusalWord, now));
    }

    private void refusedFor(String word) {
        refusal = CardRefusal.of(word);
        refusalWord = word;
    }

    private void become(CardPaymentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalTransition(id, status, next);
        }
        status = next;
        statusSince = now;
    }

    /** The processor is about to be asked: the next time is set first, so that one server asks and a crash only delays. */
    public void askedAt(Instant now) {
        nextCheckAt = CheckPace.next(++checks, pageClosesAt, now);
    }

    /** Something has happened over there: ask now. */
    public void askSoon(Instant now) {
        nextCheckAt = now;
    }

    private JournalEntry entry(Witness by, JournalNote note, String word, Instant at) {
        return new JournalEntry(id, at, by, note, status, word);
    }

    /** With which card it is to be paid; said before anybody hears of it. */
    public CardPayment with(CardWish wish) {
        keepCard = wish.keep();
        customer = wish.customer();
        return this;
    }

    /** With which card it is to be paid. */
    public CardWish wish() {
        return new CardWish(keepCard, customer);
    }

    /** Whether the bank is asked to question the holder. */
    public boolean isChallenged() {
        return challenge;
    }

    /** Whether the bank refused for want of a question to the holder, which its page did not ask for: another page will. */
    public boolean isToBeChallenged() {
        return refusal == CardRefusal.AUTHENTICATION_WANTED && !challenge;
    }

    public boolean isPageOverdue(Instant now) {
        return !now.isBefore(pageClosesAt);
    }

    public PaymentId id() {
        return id;
    }

    public MemberNumber member() {
        return member;
    }

    public PaymentLines lines() {
        return PaymentLines.of(lines);
    }

    public Money amount() {
        return amount;
    }

    public String label() {
        return label;
    }

    public String requestKey() {
        return requestKey;
    }

    public CardPaymentStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant pageClosesAt() {
        return pageClosesAt;
    }

    public Instant nextCheckAt() {
        return nextCheckAt;
    }

    public int checks() {
        return checks;
    }

    public Optional<String> session() {
        return Optional.ofNullable(session);
    }

    public Optional<URI> page() {
        return Optional.ofNullable(page).map(URI::create);
    }

    public Optional<CardRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<CapturedCharge> charge() {
        return Optional.ofNullable(chargeReference).map(reference -> new CapturedCharge(reference, cardShown));
    }
}
