package fr.societaire.it;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;

/**
 * A member on the telephone, as an advisor finds him and asks him who he is.
 *
 * @param says what he answers, by words of the question; whatever is drawn, he knows it
 */
record Caller(String number, String name, Map<String, String> says) {
    /** His file is open, and he has proved nothing yet. */
    void isFound(Visit advisor) {
        advisor.open("/conseiller/accueil");
        advisor.page().getByLabel("Motif de l’appel").selectOption(new SelectOption().setLabel("Accès suspendu"));
        advisor.fill("Numéro, ou nom de famille", number).press("Rechercher");
        advisor.isAccessible().fitsSmallScreens();
        advisor.press("Ouvrir le dossier de " + name);
    }

    /** Proves who he is, unless he has to the same advisor a moment ago. */
    void provesWhoHeIs(Visit advisor) {
        if (!advisor.text().contains("Identité vérifiée")) {
            advisor.follow("Vérifier l’appelant");
            advisor.page().waitForURL(url -> url.contains("/verification/"));
            if (advisor.button("Tirer les questions").count() > 0) {
                advisor.press("Tirer les questions");
            }
            answers(advisor);
        }
    }

    /** Answers the questions on the page. */
    void answers(Visit advisor) {
        for (var field : advisor.page().locator("form#reponses .field").all()) {
            String question = field.locator("label").innerText();
            says.forEach((words, said) -> {
                if (question.contains(words)) {
                    field.locator("input").fill(said);
                }
            });
        }
        advisor.press("Comparer les réponses");
    }
}
