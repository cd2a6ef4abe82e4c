package fr.societaire.factor.internal;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.GuessPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits on guessing, as configured. */
@Dependent
public class Guesses {
    @Inject
    @ConfigProperty(name = "portal.factor.most-wrong-codes")
    int mostWrong;

    @Inject
    @ConfigProperty(name = "portal.factor.pause")
    Duration pause;

    public Optional<Instant> pausedUntil(FactorHolder holder, Instant now) {
        return holder.pausedUntil(policy(), now);
    }

    public int countWrong(FactorHolder holder, Instant now) {
        return holder.countWrong(policy(), now);
    }

    /** Something only the owner holds was shown. */
    public void right(FactorHolder holder) {
        holder.forgiveWrong();
        holder.strongShown();
    }

    private GuessPolicy policy() {
        return new GuessPolicy(mostWrong, pause);
    }
}
