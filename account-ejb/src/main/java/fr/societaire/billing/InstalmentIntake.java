package fr.societaire.billing;

import fr.societaire.billing.internal.InstalmentUpsert;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where the portfolio delivers instalments. Told twice, they are the same; one that is paid stays paid, whatever the file
 * says. Whoever starts an import has been checked where it is started: the steps themselves run without a caller.
 */
@Stateless
@PermitAll
public class InstalmentIntake {
    @Inject
    InstalmentUpsert upsert;

    /** Takes them all, in the caller's transaction. Of two with the same reference the later one counts. */
    public void accept(List<InstalmentRecord> instalments) {
        upsert.write(instalments);
    }
}
