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
    private String emailError;
    private String mobileError;

    /** What cannot be reached is said beside its field, and what was typed stays there. */
    public Go open() {
        return switch (desk.open(visit.getId(), email, mobile)) {
            case OPENED ->
                visit.back(
                        Notice.success(
                                "Le lien est parti à la nouvelle adresse.",
                                "Les anciennes coordonnées sont prévenues et peuvent refuser. Un collègue examinera les pièces."));
            case NOT_AN_EMAIL -> {
                emailError = "Ce n’est pas une adresse e-mail : faites-la répéter. Rien n’a été demandé.";
                yield Go.stay();
            }
            case NOT_A_MOBILE -> {
                mobileError = "Ce n’est pas un numéro de mobile : faites-le répéter. Rien n’a été demandé.";
                yield Go.stay();
            }
            case ALREADY_OPEN -> visit.back(refused("une identification est déjà en cours."));
            case NO_ACCOUNT -> visit.back(refused("ce sociétaire n’a jamais ouvert son espace."));
        };
    }

    private static Notice refused(String why) {
        return Notice.warning("Rien n’a été demandé : " + why, null, null);
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

    public String getEmailError() {
        return emailError;
    }

    public String getMobileError() {
        return mobileError;
    }
}
