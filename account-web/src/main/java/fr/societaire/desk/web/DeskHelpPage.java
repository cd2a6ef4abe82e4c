package fr.societaire.desk.web;

import fr.societaire.desk.AccessHelp;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The acts of a file that give access back; each leads back to the file, which says what was done. */
@Named
@RequestScoped
public class DeskHelpPage {
    @Inject
    AccessHelp help;

    @Inject
    OpenVisit visit;

    public Go giveIdentifier() {
        return visit.back(Notice.success(
                "Identifiant à dicter : " + help.giveIdentifier(visit.getId()),
                "Demandez au sociétaire de le noter. Il est prévenu que vous le lui avez donné."));
    }

    public Go sendResetLink() {
        return visit.back(
                help.sendResetLink(visit.getId())
                        ? Notice.success(
                                "Le lien est parti à l’e-mail du dossier.",
                                "Il sert une fois, pendant trente minutes. Le sociétaire choisit lui-même son mot de passe.")
                        : Notice.warning(
                                "Rien n’est parti : aucun e-mail au dossier, ou espace jamais ouvert.",
                                "Par SMS, le sociétaire passe par « Mot de passe oublié ? » sur son appareil.",
                                null));
    }
}
