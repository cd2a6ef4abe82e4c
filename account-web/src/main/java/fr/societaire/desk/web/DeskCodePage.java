package fr.societaire.desk.web;

import fr.societaire.desk.SupportCodes;
import fr.societaire.journal.Actor;
import fr.societaire.journal.JournalLine;
import fr.societaire.platform.web.Go;
import fr.societaire.shared.SupportCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** /conseiller/code-support: the one event whose code a member has read out. Shown on the answer itself, in no address. */
@Named
@RequestScoped
public class DeskCodePage {
    @Inject
    SupportCodes codes;

    private String typed;
    private Optional<JournalLine> event = Optional.empty();
    private boolean asked;

    public Go open() {
        asked = true;
        event = SupportCode.read(typed).flatMap(codes::open);
        return Go.stay();
    }

    /** The event; {@code null} when there is none of that code. */
    public JournalLine getEvent() {
        return event.orElse(null);
    }

    public boolean isUnknown() {
        return asked && event.isEmpty();
    }

    /** The pseudonym of who did it; {@code null} when nobody of the desk did. */
    public String getAdvisor() {
        return event.map(JournalLine::actor)
                .filter(Actor.Advisor.class::isInstance)
                .map(Actor.Advisor.class::cast)
                .map(Actor.Advisor::pseudonym)
                .orElse(null);
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
