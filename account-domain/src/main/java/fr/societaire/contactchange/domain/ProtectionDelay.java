package fr.societaire.contactchange.domain;

import java.time.Duration;

/**
 * How long a proved change waits, so that whoever is warned of it can say no. A channel that is added waits as long as one
 * that replaces another: once it counts, it opens the account by a lost password as well as the other does, and whoever has
 * added it keeps it when the owner comes back. What it costs an honest member is three days with the channel he already has.
 * Only where nobody can be warned does waiting protect nobody.
 *
 * @param length for who is warned
 */
public record ProtectionDelay(Duration length) {
    public ProtectionDelay {
        if (length.isNegative()) {
            throw new IllegalArgumentException("nothing takes effect before it was proved");
        }
    }

    /** How long to wait when the change was announced at so many addresses and numbers. */
    public Duration after(int warned) {
        return warned == 0 ? Duration.ZERO : length;
    }
}
