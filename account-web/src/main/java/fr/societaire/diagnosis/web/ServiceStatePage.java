package fr.societaire.diagnosis.web;

import fr.societaire.availability.ServiceState;
import fr.societaire.availability.ServiceView;
import fr.societaire.availability.domain.FunctionState;
import fr.societaire.availability.domain.Maintenance;
import fr.societaire.platform.web.RetryLater;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** How the service is, for everybody. */
@Named
@RequestScoped
public class ServiceStatePage {
    @Inject
    ServiceState service;

    @Inject
    RetryLater retry;

    private ServiceView view;

    @PostConstruct
    void look() {
        view = service.now();
    }

    /** The page that stands for a stopped sign-in says so to programs as well. */
    public void stopped() {
        if (isSignInStopped()) {
            retry.unavailable(getBackAt());
        }
    }

    public List<Line> getLines() {
        return view.states().entrySet().stream()
                .map(each -> new Line(
                        DiagnosisTexts.of(each.getKey()), DiagnosisTexts.of(each.getValue()), tone(each.getValue())))
                .toList();
    }

    public boolean isAllWell() {
        return view.isAllWell();
    }

    public boolean isSignInStopped() {
        return view.isSignInStopped();
    }

    public Instant getAt() {
        return view.at();
    }

    /** When all works again, where that is known; {@code null} otherwise. */
    public Instant getBackAt() {
        return view.backAt().orElse(null);
    }

    /** What is under way or announced; {@code null} when nothing is. */
    public Maintenance getMaintenance() {
        return view.maintenance().orElse(null);
    }

    public boolean isMaintenanceOn() {
        return view.backAt().isPresent();
    }

    private static String tone(FunctionState state) {
        return switch (state) {
            case UP -> "success";
            case SLOW -> "warning";
            case MAINTENANCE -> "info";
            case DOWN -> "danger";
        };
    }

    /**
     * One function.
     *
     * @param tone of {@code m:status}
     */
    public record Line(String function, String state, String tone) {}
}
