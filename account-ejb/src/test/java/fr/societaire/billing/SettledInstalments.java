package fr.societaire.billing;

import fr.societaire.shared.InstalmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which instalments were said to be settled, once the transaction that said so had committed. */
@ApplicationScoped
public class SettledInstalments {
    private final List<InstalmentSettled> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) InstalmentSettled settled) {
        heard.add(settled);
    }

    private final List<PaidTooMuch> tooMuch = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaidTooMuch owed) {
        tooMuch.add(owed);
    }

    /** What was said to be owed back: instalment and amount. */
    public List<String> tooMuch() {
        return tooMuch.stream()
                .map(owed -> owed.instalment() + " " + owed.amount())
                .toList();
    }

    public void forget() {
        tooMuch.clear();
        heard.clear();
    }

    public List<InstalmentId> instalments() {
        return heard.stream().map(InstalmentSettled::instalment).toList();
    }
}
