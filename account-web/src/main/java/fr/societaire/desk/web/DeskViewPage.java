package fr.societaire.desk.web;

import fr.societaire.desk.ViewDesk;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import fr.societaire.viewing.ConsentOutcome;
import fr.societaire.viewing.ViewStanding;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** To see what the caller sees: asked for on his file, opened with the code he dictates. */
@Named
@RequestScoped
public class DeskViewPage {
    @Inject
    ViewDesk desk;

    @Inject
    OpenVisit visit;

    private Optional<ViewStanding> standing;
    private String code;
    private String problem;

    @PostConstruct
    void load() {
        standing = desk.of(visit.getId());
    }

    public Go ask() {
        return visit.back(
                switch (desk.ask(visit.getId())) {
                    case ASKED ->
                        Notice.success(
                                "Le sociétaire est prévenu et reçoit un code.",
                                "S’il est d’accord, il vous le dicte. S’il est connecté, il le trouve aussi sur sa page d’accueil.");
                    case NOTHING_TO_SEE ->
                        Notice.warning("L’espace est fermé : il n’y a rien à voir.", "Rouvrez d’abord l’accès.", null);
                    case TOO_MANY ->
                        Notice.warning(
                                "Trop de demandes sont restées sans réponse.",
                                "Rien n’est parti. Réessayez dans une heure.",
                                null);
                });
    }

    public Go open() {
        return switch (desk.consent(visit.getId(), code)) {
            case ConsentOutcome.Given given -> Go.to("/conseiller/vue/espace");
            case ConsentOutcome.Wrong wrong -> stay("Ce n’est pas le code. Faites-le répéter chiffre par chiffre.");
            case ConsentOutcome.Over over -> stay("Ce code n’ouvre plus rien. Demandez de nouveau à voir l’espace.");
        };
    }

    private Go stay(String what) {
        problem = what;
        return Go.stay();
    }

    public boolean isAsked() {
        return standing.filter(ViewStanding::isAsked).isPresent();
    }

    public boolean isViewing() {
        return standing.filter(ViewStanding::isOpen).isPresent();
    }

    public String getProblem() {
        return problem;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
