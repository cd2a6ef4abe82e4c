package fr.societaire.identity.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * The access of one member: opened by the portfolio import or by his first connection, with a password that only he has
 * ever known. Nobody at the insurer can read or set it; it is replaced by its owner, after proof.
 */
@Entity
@Table(name = "identity_account")
public class Account {
    @Id
    @Column(name = "member_number")
    private String member;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "must_check_contacts")
    private boolean mustCheckContacts;

    @Version
    private long version;

    protected Account() {}

    public static Account open(MemberNumber member, PasswordHash password, Instant now) {
        var account = new Account();
        account.member = member.value();
        account.changePassword(password, now);
        return account;
    }

    /** Another password, chosen by the member: whoever knew the one before is out, and an alert is answered. */
    public void changePassword(PasswordHash password, Instant now) {
        passwordHash = password.phc();
        passwordChangedAt = now;
        frozenAt = null;
        mustChangePassword = false;
    }

    /** Its password opens nothing any more, until it is changed. */
    public void freeze(Instant now) {
        frozenAt = frozenAt == null ? now : frozenAt;
    }

    /** What its owner must do before anything else; what he must already, he still must. */
    public void require(boolean passwordChange, boolean contactsCheck) {
        mustChangePassword |= passwordChange;
        mustCheckContacts |= contactsCheck;
    }

    /** The contacts were looked at by their owner. */
    public void contactsChecked() {
        mustCheckContacts = false;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    /** The same password under today's cost: nothing has changed for the member. */
    public void strengthen(PasswordHash samePassword) {
        passwordHash = samePassword.phc();
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public PasswordHash password() {
        return PasswordHash.parse(passwordHash);
    }

    public Instant passwordChangedAt() {
        return passwordChangedAt;
    }
}
