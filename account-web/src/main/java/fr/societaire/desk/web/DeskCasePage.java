package fr.societaire.desk.web;

import fr.societaire.desk.CaseFiles;
import fr.societaire.desk.CaseView;
import fr.societaire.desk.OpenCase;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A promise being written down during a call. */
@Named
@RequestScoped
public class DeskCasePage {
    @Inject
    CaseFiles cases;

    @Inject
    OpenVisit visit;

    @Inject
    InstantSource clock;

    private String said;
    private String promise;
    private String promisedFor;
    private String dayError;

    public Go open() {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            dayError = "Choisissez un jour, aujourd’hui au plus tôt.";
            return Go.stay();
        }
        CaseView opened = cases.open(new OpenCase(visit.getId(), said, promise, day.get()));
        return visit.back(Notice.success(
                "Dossier " + opened.reference() + " ouvert.",
                "Le sociétaire le lit dans son espace : promis pour le " + French.date(opened.promisedFor()) + "."));
    }

    private Optional<LocalDate> day() {
        LocalDate today = clock.instant().atZone(ClockProducer.PARIS).toLocalDate();
        try {
            return Optional.ofNullable(promisedFor).map(LocalDate::parse).filter(day -> !day.isBefore(today));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getPromisedFor() {
        return promisedFor;
    }

    public void setPromisedFor(String promisedFor) {
        this.promisedFor = promisedFor;
    }

    public String getDayError() {
        return dayError;
    }
}
