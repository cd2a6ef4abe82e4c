package fr.societaire.payment.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The processor's kept cards: which it was told to forget. */
@ApplicationScoped
@Alternative
@Priority(1)
public class SimulatedTokenGateway implements TokenGateway {
    private final List<String> forgotten = new CopyOnWriteArrayList<>();
    private volatile boolean silent;

    public void reset() {
        forgotten.clear();
        silent = false;
    }

    public void isSilent(boolean now) {
        silent = now;
    }

    @Override
    public boolean forget(String token) {
        if (silent) {
            return false;
        }
        forgotten.add(token);
        return true;
    }

    public List<String> forgotten() {
        return List.copyOf(forgotten);
    }
}
