package fr.societaire.mandate.domain;

import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SealedSecret;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An account a member has allowed the insurer to debit. Its number is encrypted, because the collection must be able to read
 * it; everything that is shown, compared or searched is what stands beside it. Never changed: another account is another row.
 */
@Entity
@Table(name = "debit_account")
public class DebitAccount {
    @Id
    @Column(name = "account_id")
    private String id;

    @Column(name = "member_number")
    private String member;

    @Embedded
    private SealedSecret number;

    @Column(name = "iban_digest")
    private String digest;

    @Column(name = "country")
    private String country;

    @Column(name = "iban_end")
    private String end;

    @Column(name = "bank_code")
    private String bank;

    private String holder;

    protected DebitAccount() {}

    /**
     * What may be known of an account number without reading it.
     *
     * @param digest keyed: nobody without the portal's key can test a guess against it
     * @param country two letters
     * @param end the last four characters
     * @param bank the code of the bank
     */
    public record Marks(String digest, String country, String end, String bank) {}

    public static DebitAccount of(
            String id, MemberNumber member, SealedSecret number, Marks marks, AccountHolder holder) {
        var account = new DebitAccount();
        account.id = id;
        account.member = member.value();
        account.number = number;
        account.digest = marks.digest();
        account.country = marks.country();
        account.end = marks.end();
        account.bank = marks.bank();
        account.holder = holder.name();
        return account;
    }

    public String id() {
        return id;
    }

    public MemberNumber member() {
        return new MemberNumber(member);
    }

    public SealedSecret number() {
        return number;
    }

    public Marks marks() {
        return new Marks(digest, country, end, bank);
    }

    public AccountHolder holder() {
        return new AccountHolder(holder);
    }
}
