package fr.societaire.mandate.internal;

import fr.societaire.mandate.domain.Mandate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What time does to mandates, each in a transaction of its own; what another server has done meanwhile is left alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueMandates {
    @Inject
    PendingAccounts pending;

    @Inject
    MandateAges ages;

    @Inject
    MandateNews news;

    @Inject
    MandateShelf shelf;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.mandate.draft-life")
    Duration draftLife;

    public List<String> dueAccounts(int most) {
        return pending.due(most, clock.instant());
    }

    public void apply(String change) {
        pending.apply(change);
    }

    /** Ends the mandates by which nothing was debited for 36 months; returns how many, at most so many at once. */
    public int lapse(int most) {
        List<Mandate> unused = ages.unused(most, clock.instant());
        unused.forEach(mandate -> {
            mandate.lapse(clock.instant());
            pending.endOf(mandate);
            shelf.settle(mandate);
            news.lapsed(mandate);
        });
        return unused.size();
    }

    /** What was filled in and never signed is forgotten, the account number first of all; and what was left long ago. */
    public void forget() {
        ages.forgetDrafts(clock.instant().minus(draftLife));
        ages.forgetAccounts(clock.instant());
    }
}
