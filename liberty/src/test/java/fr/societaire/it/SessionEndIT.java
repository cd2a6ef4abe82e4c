package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session or a page that comes to its end: warned of, put off, and nothing typed is lost. */
@ExtendWith(Browsers.class)
class SessionEndIT {
    private static final String CAMILLE = "camille.bernard@example.fr";
    private static final Duration TO_THE_WARNING = Duration.ofMinutes(13);

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
    void the_end_is_announced_two_minutes_before_and_put_off_by_one_button_or_key(Visit visit) {
        idlesOn(visit, "/contrats");
        Locator dialog = warning(visit);
        assertThat(dialog.isVisible()).isFalse();
        passes(visit, TO_THE_WARNING);
        dialog.waitFor();
        assertThat(visit.text()).contains("Êtes-vous toujours là ?", "Il reste 1 min 5");
        assertThat(dialog.getByRole(AriaRole.STATUS).textContent()).isEqualTo("Il reste 2\u00a0min 00\u00a0s.");
        assertThat(visit.page().evaluate("document.activeElement.textContent")).isEqualTo("Rester connecté");
        visit.isAccessible().fitsSmallScreens();
        visit.page().keyboard().press("Enter");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        passes(visit, TO_THE_WARNING);
        dialog.waitFor();
        visit.page().keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        // Two times thirteen minutes and once more twelve: without the two buttons the server had ended it.
        sandbox.advanceClock(Duration.ofMinutes(12));
        visit.open("/contrats");
        assertThat(visit.path()).isEqualTo("/contrats");
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void who_walked_away_is_out_on_the_server_too_and_comes_back_to_his_page(Visit visit) {
        idlesOn(visit, "/contrat/AUT00012001");
        passes(visit, Duration.ofMinutes(15).plusSeconds(5));
        visit.arrivesAt("/connexion");
        assertThat(visit.text()).contains("Votre session est terminée.", "Rien n’a été perdu.", "ACC-117");
        visit.isAccessible().fitsSmallScreens();
        signIn(visit);
        visit.arrivesAt("/contrat/AUT00012001");
    }

    @Test
    void a_page_whose_clock_runs_ahead_asks_the_server_and_stays(Visit visit) {
        idlesOn(visit, "/contrats");
        visit.page()
                .waitForResponse(
                        "**/session/expirer",
                        () -> visit.page()
                                .clock()
                                .fastForward(Duration.ofMinutes(16).toMillis()));
        assertThat(visit.path()).isEqualTo("/contrats");
        visit.open("/contrats");
        assertThat(visit.path()).isEqualTo("/contrats");
    }

    @Test
    void who_types_is_there_and_is_not_asked(Visit visit) {
        idlesOn(visit, "/contrats");
        visit.page().evaluate("document.body.dispatchEvent(new Event('input', { bubbles: true }))");
        visit.page()
                .waitForResponse(
                        "**/session/prolonger",
                        () -> visit.page()
                                .clock()
                                .fastForward(Duration.ofMinutes(5).toMillis()));
        visit.page().clock().fastForward(Duration.ofMinutes(12).toMillis());
        assertThat(warning(visit).isVisible()).isFalse();
    }

    @Test
    void without_scripts_too_an_ended_session_leads_back_to_the_page_asked_for() {
        var browser = new PortalClient().signedIn("10000001", MemberDayIT.PASSWORD, CAMILLE, sandbox);
        sandbox.advanceClock(Duration.ofMinutes(17));
        var answer = browser.get("/documents?annee=2026");
        assertThat(answer.location()).endsWith("/connexion?suite=%2Fdocuments%3Fannee%3D2026&motif=inactivite");
        var page = browser.get(answer.next());
        assertThat(page.text()).contains("Votre session est terminée.", "ACC-117");
        sandbox.forgetMessages();
        page = browser.pressAndGo(
                page, "Se connecter", Map.of("Identifiant", "10000001", "Mot de passe", MemberDayIT.PASSWORD));
        assertThat(page.text()).contains("Code de sécurité");
        page = browser.pressAndGo(page, "Valider le code", Map.of("Code de sécurité", sandbox.codeMailedTo(CAMILLE)));
        assertThat(page.address().toString()).endsWith("/documents?annee=2026");
    }

    @Test
    void a_sign_in_page_left_open_in_another_tab_leads_to_where_one_is_in() {
        var browser = new PortalClient();
        var otherTab = browser.open("/connexion");
        browser.signedIn("10000001", MemberDayIT.PASSWORD, CAMILLE, sandbox);
        var page = browser.pressAndGo(
                otherTab, "Se connecter", Map.of("Identifiant", "10000001", "Mot de passe", MemberDayIT.PASSWORD));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().getPath()).isEqualTo("/espace");
    }

    @Test
    void a_form_left_open_too_long_comes_back_with_what_was_typed_and_no_password() {
        comesBack(
                "/connexion?suite=/contrats",
                "Se connecter",
                Map.of("Identifiant", "1000 0001", "Mot de passe", MemberDayIT.PASSWORD));
        comesBack("/mot-de-passe-oublie", "Recevoir un message", Map.of("Identifiant", CAMILLE));
        comesBack(
                "/premiere-connexion",
                "Continuer",
                Map.of("Numéro de sociétaire", "10000005", "Date de naissance", "30/05/2001", "Code postal", "35000"));
    }

    @Test
    void a_step_that_is_over_gives_the_identifier_back_and_no_password(Visit visit) {
        visit.open("/connexion").fill("Identifiant", "1000 0001").fill("Mot de passe", MemberDayIT.PASSWORD);
        visit.press("Se connecter").arrivesAt("/connexion-code");
        sandbox.advanceClock(Duration.ofMinutes(11));
        visit.fill("Code de sécurité", "123456").press("Valider le code");
        visit.arrivesAt("/connexion");
        assertThat(visit.text()).contains("Cette connexion a pris trop de temps.");
        assertThat(visit.page().locator("#identifiant").inputValue()).isEqualTo("1000 0001");
        assertThat(visit.page()
                        .getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEmpty();
        assertThat(stored(visit)).doesNotContain(MemberDayIT.PASSWORD, "123456");
        sandbox.resetClock();
        sandbox.forgetMessages();
        signIn(visit);
        visit.arrivesAt("/espace");
        assertThat(stored(visit)).doesNotContain("1000 0001");
    }

    /** Signed in, on a page whose clock the test moves. */
    private void idlesOn(Visit visit, String path) {
        visit.open(path);
        signIn(visit);
        visit.arrivesAt(path);
        visit.page().clock().install();
        visit.open(path);
    }

    private void signIn(Visit visit) {
        visit.fill("Identifiant", "1000 0001").fill("Mot de passe", MemberDayIT.PASSWORD);
        visit.press("Se connecter").arrivesAt("/connexion-code");
        visit.fill("Code de sécurité", sandbox.codeMailedTo(CAMILLE)).press("Valider le code");
    }

    /** For the server and for the browser, whose seconds go on by themselves as well. */
    private void passes(Visit visit, Duration time) {
        sandbox.advanceClock(time);
        visit.page().clock().fastForward(time.toMillis());
    }

    private static Locator warning(Visit visit) {
        return visit.page().locator("#idle");
    }

    private static String stored(Visit visit) {
        return (String) visit.page().evaluate("JSON.stringify(sessionStorage)");
    }

    private void comesBack(String path, String button, Map<String, String> typed) {
        sandbox.resetClock();
        var browser = new PortalClient();
        var form = browser.open(path).formWith(button);
        sandbox.advanceClock(Duration.ofMinutes(61));
        var answer = browser.post(form.action(), form.filled(button, typed));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Ce que vous aviez saisi est toujours là");
        typed.forEach((label, value) -> {
            if (label.equals("Mot de passe")) {
                assertThat(answer.body()).doesNotContain(value);
            } else {
                assertThat(answer.body()).contains("value=\"" + value + "\"");
            }
        });
        var again = browser.post(form.action(), answer.formWith(button).filled(button, typed));
        assertThat(HtmlForm.text(again.body())).doesNotContain("trop longtemps");
    }
}
