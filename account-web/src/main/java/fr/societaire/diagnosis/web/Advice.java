package fr.societaire.diagnosis.web;

import fr.societaire.diagnosis.domain.Cause;
import fr.societaire.diagnosis.domain.Remedy;
import java.util.List;

/**
 * A cause and its remedy, in words.
 *
 * @param cause why, in one sentence
 * @param title what to do, in one sentence
 * @param detail how
 * @param action the words of the button
 * @param address where it leads
 * @param codes the stable codes of the messages that name the cause
 */
public record Advice(String cause, String title, String detail, String action, String address, List<String> codes) {
    static Advice of(Cause cause) {
        Remedy remedy = cause.remedy();
        return new Advice(
                DiagnosisTexts.of(cause),
                DiagnosisTexts.of(remedy, "title"),
                DiagnosisTexts.of(remedy, "detail"),
                DiagnosisTexts.of(remedy, "action"),
                address(remedy),
                cause.codes());
    }

    static String address(Remedy remedy) {
        return switch (remedy) {
            case WAIT_FOR_THE_SERVICE, WAIT_FOR_THE_MESSAGE -> "/etat-du-service";
            case UNLOCK -> "/deblocage";
            case RESET_THE_PASSWORD, ASK_FOR_A_NEW_LINK -> "/mot-de-passe-oublie";
            case FIND_THE_IDENTIFIER -> "/identifiant-oublie";
            case RECOVER_STEP_BY_STEP -> "/recuperation";
            case OPEN_THE_ACCESS, WAIT_FOR_THE_RIGHTS, COMPLETE_THE_FILE, PROVE_IDENTITY_HERE -> "/premiere-connexion";
            case READ_THE_ARCHIVE -> "/espace";
            case PAUSE_THE_EXTENSIONS, ISOLATE -> "/essais-guides";
            case CHECK_THE_CONNECTION, SET_THE_CLOCK -> DiagnosisPage.ADDRESS;
            case WAIT_A_MOMENT,
                    ALLOW_COOKIES,
                    TURN_CAPS_LOCK_OFF,
                    TURN_NUM_LOCK_ON,
                    REMOVE_BLANKS,
                    LEAVE_THE_VPN,
                    LOOK_FOR_THE_MESSAGE,
                    USE_THE_NEWEST_CODE,
                    SIGN_IN_WITHOUT_FRANCE_CONNECT,
                    ANSWER_THE_QUESTION,
                    UPDATE_THE_BROWSER,
                    ALLOW_STORAGE,
                    SIGN_IN_AGAIN,
                    USE_THE_SITE -> "/connexion";
        };
    }
}
