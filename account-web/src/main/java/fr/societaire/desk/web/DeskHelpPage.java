package fr.societaire.desk.web;

import fr.societaire.activation.domain.CodeRoute;
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

    public Go unlock() {
        help.unlock(visit.getId());
        return visit.back(Notice.success(
                "L’accès est rouvert.",
                "Le sociétaire peut se connecter tout de suite ; il choisira un nouveau mot de passe en entrant."));
    }

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

    /** By e-mail or text message. */
    public Go renewActivation(CodeRoute route) {
        return visit.back(
                help.renewActivation(visit.getId(), route)
                        ? Notice.success(
                                "Un nouveau code de première connexion part.", "Il remplace tous les précédents.")
                        : Notice.warning(
                                "Rien n’est parti.",
                                "Ce sociétaire n’a pas ce moyen d’être joint, ou n’a pas besoin de code.",
                                null));
    }

    public Go liftRestriction() {
        return visit.back(
                help.liftRestriction(visit.getId())
                        ? Notice.success(
                                "Refus levé.",
                                "Le sociétaire peut se connecter ; il choisira un nouveau mot de passe en entrant.")
                        : Notice.info("Aucun refus en vigueur.", "Il a pris fin, ou un collègue l’a levé."));
    }
}
