package fr.societaire.throttle.internal;

import fr.societaire.throttle.domain.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** The figures of the limits, as configured; each is read once. */
@ApplicationScoped
public class Quotas {
    @Inject
    Config config;

    private final Map<String, Quota> read = new ConcurrentHashMap<>();

    public Quota of(String setting) {
        return read.computeIfAbsent(setting, name -> Quota.parse(config.getValue(name, String.class)));
    }
}
