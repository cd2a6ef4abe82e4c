package fr.societaire.desk.internal;

import fr.societaire.platform.Bearers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Names of things of the desk that stand in its addresses: 132 random bits. */
@Dependent
public class DeskIds {
    private static final int LENGTH = 22;

    @Inject
    Bearers bearers;

    public String fresh() {
        return bearers.freshToken().substring(0, LENGTH);
    }
}
