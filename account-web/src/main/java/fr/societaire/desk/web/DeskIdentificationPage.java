package fr.societaire.desk.web;

import fr.societaire.desk.IdentificationDesk;
import fr.societaire.identification.IdentificationView;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The reinforced identification of the file's member: being asked for, or under way. Asked of the desk only when shown. */
@Named
@RequestScoped
public class DeskIdentificationPage {
    @Inject
    IdentificationDesk desk;

    @Inject
    OpenVisit visit;

    private Optional<IdentificationView> found;
    private String email;
    private String mobile;

    public Go open() {
        return visit.back(
                switch (desk.open(visit.getId(), email, mobile)) {
                    case OPENED ->
                        Notice.success(
                                "Le lien est parti à la nouvelle adresse.",
                                "Les anciennes coordonnées sont prévenues et peuvent refuser. Un collègue examinera les pièces.");
                    case NOT_AN_EMAIL -> refused("ce n’est pas une adresse e-mail.");
                    case NOT_A_MOBILE -> refused("ce n’est pas un numéro de mobile.");
                    case ALREADY_OPEN -> refused("une identification est déjà en cours.");
                    case NO_ACCOUNT -> refused("ce sociétaire n’a jamais ouvert son espace.");
                });
    }

    private static Notice refused(String why) {
        return Notice.warning("Rien n’a été demandé : " + why, "Reprenez avec le sociétaire, puis recommencez.", null);
    }

    public Go renewLink() {
        desk.renewLink(visit.getId());
        return visit.back(Notice.success("Le lien est reparti.", "Celui d’avant mène toujours au même dossier."));
    }

    public Go cancel() {
        desk.cancel(visit.getId());
        return visit.back(
                Notice.success("L’identification est annulée.", "Rien n’a changé ; le sociétaire est prévenu."));
    }

    /** The one under way, else the last; {@code null} when there is none. */
    public IdentificationView getView() {
        if (found == null) {
            found = desk.of(visit.getId());
        }
        return found.orElse(null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
