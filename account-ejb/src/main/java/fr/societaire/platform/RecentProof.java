package fr.societaire.platform;

import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.BooleanSupplier;

/**
 * Whether whoever is calling has shown a second factor a few minutes ago. What changes an access, and what takes data or
 * money out, asks for it: a session left open on a table is not enough. Who knows the session says where to look; nothing
 * is looked up for the pages that never ask.
 */
@RequestScoped
public class RecentProof {
    private BooleanSupplier source = () -> false;

    /** For the part that knows the caller's session. */
    public void comesFrom(BooleanSupplier knowing) {
        source = knowing;
    }

    public boolean isFresh() {
        return source.getAsBoolean();
    }

    /** Refused as {@link Refusal#NOT_ALLOWED} without it: the page should have asked first. */
    public void require() {
        if (!isFresh()) {
            throw Refusal.NOT_ALLOWED.toException();
        }
    }
}
