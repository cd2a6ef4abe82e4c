package fr.societaire.mandate.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A SEPA Core mandate: by it a member allows the insurer to send debits to his bank, and his bank to pay them, for one or
 * several of his contracts. It is filled in, read, signed, and lives until it is revoked, replaced, or has not been used for
 * three years. Another account of the same member is an amendment of the same mandate: creditor, debtor and reference stay, and
 * the next collection tells the bank of it.
 */
@Entity
@Table(name = "mandate")
public class Mandate {
    /** Months without a debit after which it is worth nothing (EPC rulebook, section 4.1). */
    public static final int LAPSES_AFTER_MONTHS = 36;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Id
    @Column(name = "mandate_id")
    private String id;

    private String reference;

    @Column(name = "member_number")
    private String member;

    @Enumerated(EnumType.STRING)
    private MandateState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "account_id")
    private String account;

    @Column(name = "former_account_id")
    private String formerAccount;

    @Column(name = "shown_text")
    private String text;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_session")
    private String session;

    @Column(name = "signed_factors")
    private String factors;

    @Column(name = "text_sha256")
    private String fingerprint;

    @Column(name = "last_debit_on")
    private LocalDate lastDebitOn;

    @Version
    private long version;

    protected Mandate() {}

    /** Filled in; nothing is debited before it is signed. */
    public static Mandate draft(
            MandateId id, MandateReference reference, DebitAccount account, String text, Instant now) {
        var mandate = new Mandate();
        mandate.id = id.value();
        mandate.reference = reference.value();
        mandate.member = account.member().value();
        mandate.account = account.id();
        mandate.text = text;
        mandate.state = MandateState.DRAFT;
        mandate.stateSince = now;
        return mandate;
    }

    /** One that was signed elsewhere, as the portfolio states it. */
    public static Mandate signedElsewhere(
            MandateId id, MandateReference reference, DebitAccount account, LocalDate signedOn, LocalDate lastDebitOn) {
        Instant at = signedOn.atStartOfDay(PARIS).toInstant();
        var mandate = draft(id, reference, account, null, at);
        mandate.become(MandateState.ACTIVE, at);
        mandate.signedAt = at;
        mandate.lastDebitOn = lastDebitOn;
        return mandate;
    }

    /** Whether it waits to be signed, and is not too old to be. */
    public boolean isDraftAt(Instant now, Duration life) {
        return state == MandateState.DRAFT && stateSince.plus(life).isAfter(now);
    }

    /** Its member agrees to the text he was shown; refused as stale when it waits for no signature. */
    public void sign(Signature signature, Duration life) {
        if (!isDraftAt(signature.at(), life)) {
            throw Refusal.STALE.toException();
        }
        become(MandateState.ACTIVE, signature.at());
        signedAt = signature.at();
        session = signature.session();
        factors = signature.factors();
        fingerprint = signature.fingerprint();
    }

    /** Nothing more is debited by it until {@link #resume}. */
    public void suspend(Instant now) {
        become(MandateState.SUSPENDED, now);
    }

    public void resume(Instant now) {
        become(MandateState.ACTIVE, now);
    }

    public void revoke(Instant now) {
        become(MandateState.REVOKED, now);
    }

    public void replace(Instant now) {
        become(MandateState.REPLACED, now);
    }

    public void abandon(Instant now) {
        become(MandateState.ABANDONED, now);
    }

    /** It has not been used for so long that no bank owes it anything; refused as not allowed before. */
    public void lapse(Instant now) {
        if (!isUnusedAt(now)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(MandateState.LAPSED, now);
    }

    /** Whether 36 months have passed since the last debit, or since the signature where there was none. */
    public boolean isUnusedAt(Instant now) {
        LocalDate since = lastDebitOn == null ? signedAt.atZone(PARIS).toLocalDate() : lastDebitOn;
        return !now.atZone(PARIS).toLocalDate().isBefore(since.plusMonths(LAPSES_AFTER_MONTHS));
    }

    /**
     * Another account is debited from now on. A mandate that waited for one goes on with it. Until the bank was told, the
     * account it was debited on before is known as the former one, however often it was changed meanwhile.
     */
    public void amend(DebitAccount other, Instant now) {
        if (!state.isLive()) {
            throw Refusal.STALE.toException();
        }
        if (formerAccount == null && lastDebitOn != null) {
            formerAccount = account;
        }
        account = other.id();
        if (state == MandateState.SUSPENDED) {
            resume(now);
        }
    }

    /** A debit by it has been sent to the bank, which was thereby told of an amendment. */
    public void collected(LocalDate dueOn) {
        debitedOn(dueOn);
        formerAccount = null;
    }

    /** A debit by it was due on that day, by whomever it was sent; an earlier one than is known changes nothing. */
    public void debitedOn(LocalDate dueOn) {
        if (lastDebitOn == null || dueOn.isAfter(lastDebitOn)) {
            lastDebitOn = dueOn;
        }
    }

    private void become(MandateState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public MandateId id() {
        return new MandateId(id);
    }

    public MandateReference reference() {
        return new MandateReference(reference);
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public MandateState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public String account() {
        return account;
    }

    /** The account the bank still knows, until a collection has told it of the change. */
    public Optional<String> formerAccount() {
        return Optional.ofNullable(formerAccount);
    }

    /** What its member was shown; empty when it was signed elsewhere. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Empty before it is signed. */
    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    /** Empty when it was not signed here. */
    public Optional<Signature> signature() {
        return Optional.ofNullable(fingerprint).map(text -> new Signature(signedAt, session, factors, text));
    }

    public Optional<LocalDate> lastDebitOn() {
        return Optional.ofNullable(lastDebitOn);
    }
}
