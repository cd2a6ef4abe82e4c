package fr.societaire.desk.internal;

import fr.societaire.journal.Deed;
import java.util.Optional;

/** Something the desk has done in a member's account, with the words he is told it in. */
public enum DeskAct {
    UNLOCKED(null, "a débloqué l’accès à votre espace"),
    IDENTIFIER_GIVEN(Deed.DESK_IDENTIFIER_GIVEN, "vous a rappelé votre identifiant par téléphone"),
    RESET_LINK_SENT(Deed.DESK_RESET_LINK_SENT, "vous a envoyé un lien pour choisir un nouveau mot de passe"),
    CODE_DICTATED(Deed.CODE_DICTATED, "vous a dicté un code provisoire par téléphone"),
    RESTRICTION_LIFTED(null, "a levé le refus de connexion de votre espace"),
    ACTIVATION_RENEWED(Deed.DESK_ACTIVATION_RENEWED, "vous a renvoyé un code de première connexion"),
    CASE_OPENED(Deed.DESK_CASE_OPENED, "a ouvert un dossier de suivi pour vous"),
    CASE_KEPT(Deed.DESK_CASE_KEPT, "a répondu à votre dossier de suivi"),
    CASE_TRANSFERRED(Deed.DESK_CASE_TRANSFERRED, "a confié votre dossier à une agence"),
    CHANGE_PROPOSED(Deed.DESK_CHANGE_PROPOSED, "a préparé un changement dans votre espace"),
    CHANGE_APPROVED(Deed.DESK_CHANGE_APPROVED, "a validé un changement dans votre espace"),
    CHANGE_REFUSED(Deed.DESK_CHANGE_REFUSED, "a refusé un changement demandé dans votre espace");

    private final Deed deed;
    private final String words;

    DeskAct(Deed deed, String words) {
        this.deed = deed;
        this.words = words;
    }

    /** Under which the desk writes it; empty where the feature that does it writes it itself. */
    Optional<Deed> deed() {
        return Optional.ofNullable(deed);
    }

    /** After «Martin, votre conseiller,». */
    String words() {
        return words;
    }
}
