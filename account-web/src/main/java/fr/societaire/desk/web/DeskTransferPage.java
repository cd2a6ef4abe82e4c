package fr.societaire.desk.web;

import fr.societaire.appointment.AppointmentView;
import fr.societaire.appointment.domain.Place;
import fr.societaire.desk.AppointmentDesk;
import fr.societaire.desk.CaseTransfers;
import fr.societaire.desk.CaseView;
import fr.societaire.desk.TransferCase;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The appointments of the file's member, and his case being handed to an agency. */
@Named
@RequestScoped
public class DeskTransferPage {
    @Inject
    AppointmentDesk desk;

    @Inject
    CaseTransfers transfers;

    @Inject
    OpenVisit visit;

    @Inject
    InstantSource clock;

    private List<AppointmentView> appointments;
    private String reference;
    private String agency;
    private String reason;
    private String deadline;
    private String dayError;

    public Go transfer() {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            dayError = "Choisissez un jour, aujourd’hui au plus tôt.";
            return Go.stay();
        }
        CaseView handed = transfers.transfer(
                new TransferCase(visit.getId(), Optional.ofNullable(reference), agency, reason, day.get()));
        return visit.back(Notice.success(
                "Dossier " + handed.reference() + " confié à : "
                        + handed.agency().orElseThrow() + ".",
                "Le sociétaire le sait : réponse promise pour le " + French.date(handed.promisedFor()) + "."));
    }

    private Optional<LocalDate> day() {
        LocalDate today = clock.instant().atZone(ClockProducer.PARIS).toLocalDate();
        try {
            return Optional.ofNullable(deadline).map(LocalDate::parse).filter(day -> !day.isBefore(today));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The next first; asked for once. */
    public List<AppointmentView> getAppointments() {
        if (appointments == null) {
            appointments = desk.ofVisit(visit.getId());
        }
        return appointments;
    }

    public List<Place> getAgencies() {
        return transfers.agencies();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }

    public String getDayError() {
        return dayError;
    }
}
