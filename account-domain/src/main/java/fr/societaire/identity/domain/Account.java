package fr.societaire.identity.domain;

import fr.societaire.shared.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

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

    @Version
    private long version;

    protected Account() {}

    public static Account open(MemberNumber member, PasswordHash password, Instant now) {
        var account = new Account();
        account.member = member.value();
        account.changePassword(password, now);
        return account;
    }

    /** Another password, chosen by the member. */
    public void changePassword(PasswordHash password, Instant now) {
        passwordHash = password.phc();
        passwordChangedAt = now;
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
