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

/**
 * Another account for a mandate. Its member is told wherever he is reached, and it takes effect some time later unless
 * somebody has said no. One is open for a mandate at a time.
 */
@Entity
@Table(name = "mandate_account_change")
public class AccountChange {
    @Id
    @Column(name = "change_id")
    private String id;

    @Column(name = "mandate_id")
    private String mandate;

    @Column(name = "member_number")
    private String member;

    @Column(name = "replaced_account_id")
    private String replaced;

    @Column(name = "account_id")
    private String account;

    @Enumerated(EnumType.STRING)
    private AccountChangeState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "veto_secret")
    private String vetoSecret;

    @Version
    private long version;

    protected AccountChange() {}

    /** Takes effect after the delay. */
    public static AccountChange announce(
            String id, Mandate mandate, DebitAccount account, Duration delay, Instant now) {
        var change = new AccountChange();
        change.id = id;
        change.mandate = mandate.id().value();
        change.member = mandate.member().value();
        change.replaced = mandate.account();
        change.account = account.id();
        change.state = AccountChangeState.ANNOUNCED;
        change.stateSince = now;
        change.effectiveAt = now.plus(delay);
        return change;
    }

    /** It was announced with the link of this secret. */
    public void stoppableBy(String secret) {
        vetoSecret = secret;
    }

    /** It takes effect; refused as not allowed before its time. */
    public void apply(Instant now) {
        if (now.isBefore(effectiveAt)) {
            throw Refusal.NOT_ALLOWED.toException();
        }
        become(AccountChangeState.APPLIED, now);
    }

    public void veto(Instant now) {
        become(AccountChangeState.VETOED, now);
    }

    public void cancel(Instant now) {
        become(AccountChangeState.CANCELLED, now);
    }

    private void become(AccountChangeState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw Refusal.STALE.toException();
        }
        state = next;
        stateSince = now;
    }

    public String id() {
        return id;
    }

    public MandateId mandate() {
        return new MandateId(mandate);
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    /** The account that is debited until then; told here as long as the change is. */
    public String replaced() {
        return replaced;
    }

    public String account() {
        return account;
    }

    public AccountChangeState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }
}
