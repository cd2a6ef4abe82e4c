package fr.societaire.desk.web;

import fr.societaire.appointment.BookOutcome;
import fr.societaire.appointment.domain.Place;
import fr.societaire.desk.AppointmentDesk;
import fr.societaire.platform.SlotChoice;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** /conseiller/prendre-rendez-vous/{visit}: a place, a day, an hour, and what it is about. */
@Named
@RequestScoped
public class DeskBookingPage {
    @Inject
    AppointmentDesk desk;

    @Inject
    OpenVisit visit;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private List<Place> places;
    private Place place;
    private SlotChoice slots;
    private String subject;
    private String bring;
    private String problem;

    @PostConstruct
    void load() {
        places = desk.places();
        place = places.stream()
                .filter(one -> one.code().equals(sent.get("lieu")))
                .findFirst()
                .orElse(places.getFirst());
        slots = SlotChoice.of(desk.free(place.code()), sent.get("jour"));
    }

    /** The hour that was chosen becomes the member's. */
    public Go book() {
        Optional<Instant> start = SlotChoice.start(sent.get("creneau"));
        if (start.isEmpty()) {
            return refused("Choisissez une heure.");
        }
        return answered(desk.book(visit.getId(), place.code(), start.get(), subject, bring));
    }

    private Go answered(BookOutcome outcome) {
        return switch (outcome) {
            case BOOKED ->
                visit.back(Notice.success(
                        "Rendez-vous pris.", "Le sociétaire reçoit de quoi le voir, le déplacer ou l’annuler."));
            case TAKEN -> refused("Cette heure vient d’être prise. Choisissez-en une autre.");
            case ALREADY_ONE ->
                refused("Ce sociétaire a déjà un rendez-vous à venir. Annulez-le d’abord, ou qu’il le déplace.");
            case NO_PHONE -> refused("Aucun numéro de téléphone au dossier. Proposez une agence.");
        };
    }

    private Go refused(String why) {
        problem = why;
        slots = SlotChoice.of(desk.free(place.code()), sent.get("jour"));
        return Go.stay();
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Place getPlace() {
        return place;
    }

    public SlotChoice getSlots() {
        return slots;
    }

    /** Why nothing was booked; {@code null} for no reason. */
    public String getProblem() {
        return problem;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBring() {
        return bring;
    }

    public void setBring(String bring) {
        this.bring = bring;
    }
}
