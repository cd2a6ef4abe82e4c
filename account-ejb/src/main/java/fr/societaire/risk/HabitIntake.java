package fr.societaire.risk;

import fr.societaire.risk.internal.HabitUpsert;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes in from where members signed in before the portal, so that on its first day nobody is a stranger. Joins the
 * caller's transaction. The same again changes nothing, and nothing learnt since is undone.
 */
@Stateless
@PermitAll
public class HabitIntake {
    @Inject
    HabitUpsert upsert;

    /** All of their members must be known. */
    public void accept(List<FormerSignIn> signIns) {
        upsert.all(signIns);
    }
}
