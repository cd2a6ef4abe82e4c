package fr.societaire.desk.web;

import fr.societaire.desk.ColleagueAccess;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.shared.Refusal;
import fr.societaire.staff.ColleagueView;
import fr.societaire.staff.CurrentStaff;
import fr.societaire.staff.domain.StaffId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** /conseiller/collegue?nom=…: one colleague's access, and giving him a new one. */
@Named
@RequestScoped
public class ColleagueFilePage {
    @Inject
    ColleagueAccess access;

    @Inject
    CurrentStaff current;

    @Inject
    @Param(name = "nom")
    String name;

    private ColleagueView colleague;

    @PostConstruct
    void load() {
        colleague = access.find(StaffId.parse(name).orElseThrow(Refusal.NOT_FOUND::toException));
    }

    /** Takes his access away and sends him a link to open another. */
    public Go renew() {
        access.renew(colleague.who().id());
        return Go.to("/conseiller/collegues")
                .saying(Notice.success(
                        "L’accès de " + colleague.who().id() + " est renouvelé.",
                        "Un lien est parti à " + colleague.email()
                                + " : il y choisit un mot de passe, puis enregistre son"
                                + " application à la première connexion."));
    }

    public ColleagueView getColleague() {
        return colleague;
    }

    /** Whether it is his own: somebody else must renew it. */
    public boolean isOwn() {
        return colleague.who().id().equals(current.get().id());
    }
}
