package fr.societaire.desk.web;

import fr.societaire.appointment.AgendaLine;
import fr.societaire.appointment.AgendaPage;
import fr.societaire.appointment.domain.Place;
import fr.societaire.desk.AppointmentDesk;
import fr.societaire.desk.CasePage;
import fr.societaire.desk.CaseTransfers;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** /conseiller/rendez-vous: who comes or is called, by place, and the cases agencies have taken over. */
@Named
@RequestScoped
public class DeskAgendaPage {
    private static final String ADDRESS = "/conseiller/rendez-vous";

    @Inject
    AppointmentDesk desk;

    @Inject
    CaseTransfers transfers;

    @Inject
    @Param(name = "page")
    Integer page;

    @Inject
    @RequestParameterMap
    Map<String, String> sent;

    private AgendaPage agenda;
    private CasePage handed;

    @PostConstruct
    void load() {
        agenda = desk.agenda(place(), page == null ? 1 : page);
        handed = transfers.waiting(place(), 1);
    }

    private Optional<String> place() {
        return Optional.ofNullable(sent.get("lieu")).filter(code -> !code.isBlank());
    }

    /** What a button says of which appointment: another may stand in its place by now. */
    public Go act() {
        if (sent.containsKey("tenu")) {
            desk.conclude(sent.get("tenu"), true);
            return back(Notice.success("C’est noté : le rendez-vous a eu lieu.", null));
        }
        if (sent.containsKey("manque")) {
            desk.conclude(sent.get("manque"), false);
            return back(Notice.success("C’est noté : le sociétaire n’est pas venu ou n’a pas répondu.", null));
        }
        if (sent.containsKey("annuler")) {
            desk.cancel(sent.get("annuler"));
            return back(Notice.success("Rendez-vous annulé.", "Le sociétaire est prévenu, la place est rendue."));
        }
        return Go.stay();
    }

    private Go back(Notice notice) {
        Go here = place().map(code -> Go.to(ADDRESS).with("lieu", code)).orElseGet(() -> Go.to(ADDRESS));
        return here.saying(notice);
    }

    /** What tells the buttons of one line from the others'. */
    public String named(AgendaLine line) {
        return " : " + line.memberName() + ", référence " + line.appointment().reference();
    }

    public List<Place> getPlaces() {
        return desk.places();
    }

    /** The code of the place that is looked at; blank for all. */
    public String getPlace() {
        return place().orElse("");
    }

    public AgendaPage getAgenda() {
        return agenda;
    }

    public CasePage getHanded() {
        return handed;
    }
}
