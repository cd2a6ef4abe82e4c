package fr.societaire.identity;

import fr.societaire.identity.internal.AccountUpsert;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes accounts and sign-in names in from the insurer's portfolio, many at a time, in the caller's transaction.
 * Idempotent: names are brought up to date, an account that exists keeps its password. Called by the import only, which
 * has checked who asked for it.
 */
@Stateless
@PermitAll
public class AccountIntake {
    @Inject
    AccountUpsert upsert;

    /** Takes the accounts in; the last record of a member wins. */
    public void accept(List<AccountRecord> accounts) {
        upsert.all(accounts);
    }
}
