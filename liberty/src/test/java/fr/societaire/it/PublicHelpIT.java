package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public help around access: light, readable by everybody, and whole without a script. */
@ExtendWith(Browsers.class)
class PublicHelpIT {
    private static final String DIAGNOSIS = "/pourquoi-je-ne-peux-pas-me-connecter";
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 6;
    private static final Fleet ODILE = Fleet.of(1);

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() throws SQLException {
        sandbox.resetClock();
        sandbox.forgetMessages();
        sql("delete from throttle_count where limit_name = 'KEPT_DIAGNOSES_PER_NETWORK'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/connexion",
                "/mot-de-passe-oublie",
                "/premiere-connexion",
                "/verifier",
                DIAGNOSIS,
                DIAGNOSIS + "?chercher=oui&symptome=code-missing",
                DIAGNOSIS + "?code=ACC-102",
                "/etat-du-service",
                "/service-indisponible",
                "/application-trop-ancienne",
                "/essais-guides",
                "/causes-et-remedes",
                "/plan-7-jours",
                "/reconnaitre-un-message",
                "/en-cas-de-fraude",
                "/pourquoi-je-ne-peux-pas-payer",
                "/questions-frequentes"
            })
    void a_public_page_is_light_and_accessible(String path, Visit visit) {
        List<Request> asked = new CopyOnWriteArrayList<>();
        visit.page().onRequestFinished(asked::add);
        visit.open(path);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked.stream().map(Request::url).distinct())
                .as("requests of %s", path)
                .hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(asked.stream()
                        .mapToInt(each -> each.sizes().responseBodySize)
                        .sum())
                .as("bytes of %s", path)
                .isBetween(1, MOST_BYTES);
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void the_checks_of_the_browser_find_caps_lock_and_say_one_thing_to_do(Visit visit) {
        visit.open("/aide-connexion").arrivesAt(DIAGNOSIS);
        visit.page()
                .getByLabel("Le message dit que l’identifiant ou le mot de passe est incorrect")
                .check();
        visit.button("Lancer les vérifications").click();
        visit.page().getByText("Rien d’anormal sur cet appareil.").waitFor();
        visit.page()
                .evaluate("document.getElementById('essai').dispatchEvent("
                        + "new KeyboardEvent('keydown', { key: 'A', code: 'KeyA', modifierCapsLock: true }))");
        visit.isAccessible().fitsSmallScreens();
        visit.press("Trouver la cause");
        assertThat(visit.text()).contains("La touche Verr. Maj est active", "Éteignez Verr. Maj");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void a_pasted_blank_is_seen(Visit visit) {
        visit.open(DIAGNOSIS);
        visit.button("Lancer les vérifications").click();
        visit.page().getByText("Rien d’anormal sur cet appareil.").waitFor();
        visit.page().locator("#essai").fill(" 10000001");
        visit.press("Trouver la cause");
        assertThat(visit.text()).contains("Retirez l’espace au début ou à la fin.");
        assertThat(visit.page().url()).doesNotContain("10000001");
    }

    @Test
    void without_a_script_the_diagnosis_goes_from_what_is_seen_to_a_code_for_the_desk(Visit visit) throws SQLException {
        try (Visit plain = withoutScripts(visit)) {
            Page page = plain.open(DIAGNOSIS).page();
            page.getByLabel("Le code de sécurité n’arrive pas").check();
            click(page, "Trouver la cause");
            assertThat(plain.text()).contains("Cherchez le message");
            click(page, "Obtenir un code d’assistance");
            String code = page.locator("#code-assistance").innerText().strip();
            assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
            assertThat(sql("select facts from journal_entry where code = '" + code + "'"))
                    .contains("MESSAGE_LOST", "CODE_MISSING");
        }
    }

    @Test
    void after_three_codes_a_person_shows_that_he_is_one_by_a_tick_or_by_a_sum(Visit visit) {
        visit.open(DIAGNOSIS + "?chercher=oui&symptome=locked");
        for (int i = 0; i < 3; i++) {
            visit.open(DIAGNOSIS + "?chercher=oui&symptome=locked").press("Obtenir un code d’assistance");
            assertThat(visit.page().locator("#code-assistance").isVisible()).isTrue();
        }
        visit.open(DIAGNOSIS + "?chercher=oui&symptome=locked").press("Obtenir un code d’assistance");
        assertThat(visit.text()).contains("Vérification humaine").doesNotContain("ACC-109");
        visit.isAccessible().fitsSmallScreens();
        visit.page().locator("[data-human-box]").check();
        visit.page().getByText("C’est vérifié.").waitFor();
        visit.press("Obtenir un code d’assistance");
        assertThat(visit.page().locator("#code-assistance").isVisible()).isTrue();
        try (Visit plain = withoutScripts(visit)) {
            Page page = plain.open(DIAGNOSIS + "?chercher=oui&symptome=locked").page();
            click(page, "Obtenir un code d’assistance");
            assertThat(plain.text()).contains("La vérification automatique ne s’est pas chargée.", "ACC-109");
            page.locator("#reponse")
                    .fill(answer(page.locator("label[for=reponse]").innerText()));
            click(page, "Obtenir un code d’assistance");
            assertThat(page.locator("#code-assistance").isVisible()).isTrue();
        }
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void without_a_script_a_lost_password_is_replaced(Visit visit) {
        assertThat(new Imports().completed("lost.jsonl", ODILE.lines())).contains("\"rejected\":0");
        try (Visit plain = withoutScripts(visit)) {
            Page page = plain.open("/mot-de-passe-oublie")
                    .fill("Identifiant", ODILE.number())
                    .page();
            page.getByLabel("Un code, par SMS").check();
            click(page, "Recevoir un message");
            plain.fill("Code reçu par SMS", sandbox.codeTextedTo(ODILE.mobile()));
            click(page, "Valider le code");
            plain.fill("Nouveau mot de passe", "Brume-Légère-8-Voiles");
            click(page, "Changer mon mot de passe");
            assertThat(plain.text()).contains("Votre mot de passe est changé.");
        }
    }

    @Test
    void a_link_that_only_looks_like_ours_is_called_what_it_is(Visit visit) {
        visit.open("/reconnaitre-un-message")
                .fill("Adresse du lien", Addresses.PORTAL + ".evil.example/connexion")
                .press("Vérifier le lien");
        assertThat(visit.text()).contains("Cette adresse n’est pas la nôtre.");
        visit.fill("Adresse du lien", Addresses.PORTAL.resolve("/connexion").toString())
                .press("Vérifier le lien");
        assertThat(visit.text()).contains("Cette adresse est la nôtre.");
    }

    private static Visit withoutScripts(Visit visit) {
        return new Visit(visit.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setLocale("fr-FR")
                        .setJavaScriptEnabled(false)));
    }

    /** Presses a button that leads on, and waits for the next page: without scripts a page cannot be asked whether it left. */
    private static void click(Page page, String button) {
        var arrived = new AtomicBoolean();
        page.onDOMContentLoaded(next -> arrived.set(true));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        page.waitForCondition(arrived::get);
    }

    private static String answer(String question) {
        List<String> numbers = List.of("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");
        String[] words = question.split("[ \u00A0]", -1);
        int first = numbers.indexOf(words[2]);
        int second = numbers.indexOf(words[4]);
        return String.valueOf(words[3].equals("plus") ? first + second : first - second);
    }

    private static String sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var prepared = connection.createStatement()) {
            if (!prepared.execute(statement)) {
                return null;
            }
            var rows = prepared.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
