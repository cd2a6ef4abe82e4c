package fr.societaire.portfolio.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A portal that is being fed for the first time is not ready: its members would not know it. */
@Readiness
@ApplicationScoped
public class InitialPortfolio implements HealthCheck {
    @Inject
    ImportReports reports;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("initial-portfolio")
                .status(!reports.isInitialImportPending())
                .build();
    }
}
