package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In without an identifier: the button, the provider's pages, the one proof of the first time, and what may go wrong. */
@ExtendWith(Browsers.class)
class FranceConnectIT {
    private static final String AWA = "awa.diallo@example.fr";
    private static final String BUTTON = "S’identifier avec FranceConnect";

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void awa_comes_with_a_code_the_first_time_and_without_the_second(Visit visit) throws IOException {
        List<String> secrets = new ArrayList<>();
        visit.open("/contrats").arrivesAt("/connexion");
        visit.isAccessible().fitsSmallScreens();
        chooses(visit, "Compte fiscal d’essai");
        visit.press("Awa DIALLO").arrivesAt("/connexion-franceconnect-code");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("FranceConnect vous a reconnu", "a•••@e•••.fr");
        String code = sandbox.codeMailedTo(AWA);
        secrets.add(code);
        visit.fill("Code de sécurité", code.equals("000000") ? "000001" : "000000")
                .press("Valider le code");
        assertThat(visit.text()).contains("Code incorrect.", "Il vous reste 4 essais", "ACC-104");
        visit.isAccessible();
        visit.fill("Code de sécurité", code).press("Valider le code");
        // The page asked for comes back.
        visit.arrivesAt("/contrats");
        assertThat(visit.text()).contains("Sociétaire n° 10000003");
        visit.context().cookies().forEach(cookie -> secrets.add(cookie.value));
        leaves(visit);

        visit.open("/connexion");
        chooses(visit, "Compte fiscal d’essai");
        visit.press("Awa DIALLO").arrivesAt("/espace");
        assertThat(visit.text()).contains("Sociétaire n° 10000003");

        visit.open("/securite-franceconnect").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("FranceConnect est rattaché à votre espace");
        visit.press("Ne plus me connecter avec FranceConnect");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text())
                .contains("FranceConnect n’est plus rattaché à votre espace.", "déconnectez-vous, puis choisissez");
        assertThat(visit.policyViolations()).isEmpty();
        // What the provider wants to see again at the end stands in its address, as the protocol demands.
        var addresses = visit.addresses().stream()
                .filter(address -> !address.contains("/session/end?"))
                .toList();
        MemberDayIT.nothingSecretIsWritten(secrets, addresses);
    }

    /** Our session ends first, then the provider's, which sends back to us. */
    private static void leaves(Visit visit) {
        visit.open("/deconnexion").press("Me déconnecter");
        visit.page().waitForURL(url -> url.contains("/connexion?motif=deconnexion"));
        assertThat(visit.addresses())
                .anyMatch(address -> address.contains("/session/end?") && address.contains("id_token_hint="));
        visit.open("/espace").arrivesAt("/connexion");
    }

    @Test
    void a_provider_that_fails_is_told_from_one_that_was_left(Visit visit) {
        visit.open("/connexion");
        chooses(visit, "Compte postal d’essai (toujours en panne)");
        visit.arrivesAt("/connexion-franceconnect").isAccessible().fitsSmallScreens();
        assertThat(visit.text())
                .contains("FranceConnect n’a pas abouti.", "ACC-113", "Code d’assistance", "avec un autre compte");

        visit.follow("Réessayer avec FranceConnect");
        visit.press("Revenir à la mutuelle sans continuer").arrivesAt("/connexion-franceconnect");
        assertThat(visit.text()).contains("Vous n’avez pas continué avec FranceConnect.", "ACC-113");
        visit.isAccessible();
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void nobody_we_know_and_nobody_with_an_account_read_the_same_page(Visit visit) {
        visit.open("/connexion");
        chooses(visit, "Compte fiscal d’essai");
        visit.press("Jean Octave PETITJEAN").arrivesAt("/connexion-franceconnect");
        visit.isAccessible().fitsSmallScreens();
        String unknown = visit.text();
        assertThat(unknown).contains("nous n’avons pas retrouvé votre espace", "ACC-114", "Ouvrez votre espace");

        visit.open("/connexion");
        chooses(visit, "Compte fiscal d’essai");
        visit.press("Lucas Émile FONTAINE").arrivesAt("/connexion-franceconnect");
        assertThat(withoutCode(visit.text())).isEqualTo(withoutCode(unknown));
        assertThat(sandbox.mail("lucas.fontaine@example.fr")).isEmpty();
    }

    private static String withoutCode(String page) {
        assertThat(page).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
        return page.replaceAll("[2-9A-Z]{4}-[2-9A-Z]{4}", "");
    }

    @Test
    void an_answer_nobody_asked_for_says_so(Visit visit) {
        visit.open("/franceconnect/retour?code=abc&state=def").arrivesAt("/connexion-franceconnect");
        assertThat(visit.text()).contains("Cette connexion n’a pas commencé ici.", "ACC-113");
        visit.isAccessible();
    }

    private static void chooses(Visit visit, String account) {
        visit.follow(BUTTON);
        visit.page().waitForURL(url -> url.startsWith(Addresses.SANDBOX.toString()));
        visit.press(account);
    }
}
