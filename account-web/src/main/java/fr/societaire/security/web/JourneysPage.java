package fr.societaire.security.web;

import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.risk.JourneyOutcome;
import fr.societaire.risk.JourneyView;
import fr.societaire.risk.Journeys;
import fr.societaire.risk.domain.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /securite-voyages}: the journeys a member announces. */
@Named
@RequestScoped
public class JourneysPage {
    private static final String ADDRESS = "/securite-voyages";

    @Inject
    Journeys journeys;

    @Inject
    CurrentMember me;

    private final JourneyForm form = new JourneyForm();
    private List<JourneyView> announced;
    private Notice problem;

    public void open() {
        announced = journeys.ofMember(me.number());
    }

    public Go announce() {
        return form.journey()
                .map(journey -> journeys.announce(me.number(), journey))
                .map(this::said)
                .orElseGet(() -> stay(form.mistake()));
    }

    private Go said(JourneyOutcome outcome) {
        return switch (outcome) {
            case ANNOUNCED ->
                Go.to(ADDRESS).saying(Notice.success(EventText.SENTENCES.text("journeys.announced"), null));
            case OVER -> stay("journeys.over");
            case TOO_LONG -> stay("journeys.too-long", Journeys.LONGEST);
            case TOO_MANY -> stay("journeys.too-many", Journeys.MOST);
        };
    }

    private Go stay(String key, Object... figures) {
        open();
        problem = EventText.SENTENCES.notice("danger", key, null, figures);
        return Go.stay();
    }

    /** Cancels the journey of the button pressed. */
    public Go cancel(String which) {
        journeys.cancel(me.number(), SessionsPage.id(which));
        return Go.to(ADDRESS).saying(Notice.success(EventText.SENTENCES.text("journeys.cancelled"), null));
    }

    /** The countries of a journey, in words. */
    public String countries(JourneyView one) {
        return one.journey().countries().stream().map(Place::nameOf).sorted().collect(Collectors.joining(", "));
    }

    public List<JourneyView> getAnnounced() {
        return announced;
    }

    public JourneyForm getForm() {
        return form;
    }

    public Notice getProblem() {
        return problem;
    }
}
