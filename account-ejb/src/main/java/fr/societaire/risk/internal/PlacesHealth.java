package fr.societaire.risk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the files of places are in use. Without them the portal is ready all the same: it only knows less. */
@Readiness
@ApplicationScoped
public class PlacesHealth implements HealthCheck {
    @Inject
    GeoFiles files;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("places")
                .withData("country-file", files.countries().state().name())
                .withData("network-file", files.networks().state().name())
                .up()
                .build();
    }
}
