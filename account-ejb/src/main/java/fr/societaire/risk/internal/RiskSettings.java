package fr.societaire.risk.internal;

import fr.societaire.risk.domain.RefusalClock;
import fr.societaire.risk.domain.RiskPolicy;
import fr.societaire.risk.domain.RiskScale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The thresholds as the insurer has set them. */
@ApplicationScoped
public class RiskSettings {
    @Inject
    @ConfigProperty(name = "portal.risk.weights")
    String weights;

    @Inject
    @ConfigProperty(name = "portal.risk.medium-from")
    int mediumFrom;

    @Inject
    @ConfigProperty(name = "portal.risk.high-from")
    int highFrom;

    @Inject
    @ConfigProperty(name = "portal.risk.crowd")
    int crowd;

    @Inject
    @ConfigProperty(name = "portal.risk.crowd-window")
    Duration crowdWindow;

    @Inject
    @ConfigProperty(name = "portal.risk.fastest")
    int fastest;

    @Inject
    @ConfigProperty(name = "portal.risk.refusal")
    Duration standing;

    @Inject
    @ConfigProperty(name = "portal.risk.refusal-ceiling")
    Duration ceiling;

    @Inject
    @ConfigProperty(name = "portal.risk.pardon")
    Duration pardon;

    @Inject
    @ConfigProperty(name = "portal.risk.habits-kept")
    Duration habitsKept;

    private RiskPolicy policy;
    private RefusalClock refusalClock;

    @PostConstruct
    void read() {
        policy = new RiskPolicy(new RiskScale(RiskScale.weights(weights), mediumFrom, highFrom), crowd, fastest);
        refusalClock = new RefusalClock(standing, ceiling);
    }

    public RiskPolicy policy() {
        return policy;
    }

    public RefusalClock refusalClock() {
        return refusalClock;
    }

    Duration crowdWindow() {
        return crowdWindow;
    }

    public Duration pardon() {
        return pardon;
    }

    Duration habitsKept() {
        return habitsKept;
    }
}
