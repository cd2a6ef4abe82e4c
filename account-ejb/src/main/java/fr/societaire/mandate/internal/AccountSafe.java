package fr.societaire.mandate.internal;

import fr.societaire.mandate.AccountClaim;
import fr.societaire.mandate.MandateView.AccountView;
import fr.societaire.mandate.domain.AccountHolder;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.DebitAccount;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.platform.BankNames;
import fr.societaire.platform.Bearers;
import fr.societaire.platform.SecretSeal;
import fr.societaire.shared.Iban;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.SealedSecret;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The accounts that may be debited: judged, sealed, and read back for the collection only. */
@Dependent
public class AccountSafe {
    private static final String USE = "mandate/iban";

    /** Where the five digits after the check are those of a bank that has a name here. */
    private static final String FRENCH = "FR|MC";

    @Inject
    SecretSeal seal;

    @Inject
    Bearers bearers;

    @Inject
    Members members;

    @Inject
    BankNames banks;

    /** Why that account cannot be debited for that member; empty when it can. */
    public Optional<AccountProblem> problemOf(MemberNumber member, AccountClaim claim) {
        MemberIdentity who = members.of(member).orElseThrow(Refusal.NOT_FOUND::toException);
        var lastNames = Stream.of(who.lastName(), who.birthName())
                .filter(Objects::nonNull)
                .toList();
        return AccountProblem.of(claim.iban(), claim.holder(), who.firstName(), lastNames);
    }

    /** One that was judged good. */
    public DebitAccount keep(MemberNumber member, AccountClaim claim) {
        return keep(member, claim.iban().orElseThrow(), claim.holder().orElseThrow());
    }

    public DebitAccount keep(MemberNumber member, Iban iban, AccountHolder holder) {
        String id = UUID.randomUUID().toString();
        var number = seal.close(USE, id, iban.value().getBytes(StandardCharsets.US_ASCII));
        String country = iban.value().substring(0, 2);
        var marks = new DebitAccount.Marks(digest(iban), country, iban.lastDigits(), iban.bankCode());
        return DebitAccount.of(id, member, number, marks, holder);
    }

    public boolean is(DebitAccount account, Iban iban) {
        return account.marks().digest().equals(digest(iban));
    }

    /** The number itself: for the file that goes to the bank, and for nothing else. */
    public Iban open(DebitAccount account) {
        return open(account.id(), account.number());
    }

    /** The same of a row that was read without its entity. */
    public Iban open(String account, SealedSecret number) {
        return new Iban(new String(seal.open(USE, account, number), StandardCharsets.US_ASCII));
    }

    public AccountView view(DebitAccount account) {
        return new AccountView(masked(account), bank(account), account.holder().name());
    }

    /** {@code FR •••• 0189}. */
    public static String masked(DebitAccount account) {
        return account.marks().country() + " •••• " + account.marks().end();
    }

    private String bank(DebitAccount account) {
        return account.marks().country().matches(FRENCH)
                ? banks.of(account.marks().bank())
                : "";
    }

    private String digest(Iban iban) {
        return bearers.digest(USE, iban.value());
    }
}
