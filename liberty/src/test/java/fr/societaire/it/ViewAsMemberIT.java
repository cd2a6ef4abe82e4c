package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** «What do you see?»: an advisor in one window, the member in the other. */
@ExtendWith(Browsers.class)
class ViewAsMemberIT {
    private static final String HOME = "/conseiller/vue/espace";

    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);
    private final Fleet odile = Fleet.of(1);

    @BeforeEach
    void quietWorld() {
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void an_advisor_sees_what_the_member_lets_him_see_and_can_do_nothing(Visit advisor, Visit member) {
        assertThat(new Imports().completed("viewed.jsonl", odile.lines())).contains("\"rejected\":0");
        advisors.signIn(advisor, "conseil.martin");
        advisor.open(HOME).arrivesAt("/conseiller/accueil");
        assertThat(advisor.text()).contains("Vous ne voyez l’espace d’aucun sociétaire.");
        signsIn(member);

        asksToSee(advisor);
        String file = advisor.path();
        advisor.fill("Code que dicte le sociétaire", codeOnHerPage(member)).press("Ouvrir la vue");
        advisor.arrivesAt(HOME).isAccessible().fitsSmallScreens();
        assertThat(advisor.text())
                .contains("Vous voyez l’espace d’Odile Flotte en lecture seule", "Contenu de santé", odile.contract(1));

        looksAround(advisor);
        nothingCanBeDone(advisor);

        member.open("/securite");
        assertThat(member.text()).contains("Martin, conseiller, voit votre espace");
        member.isAccessible().fitsSmallScreens().press("Mettre fin maintenant").arrivesAt("/espace");
        advisor.open(HOME).arrivesAt("/conseiller/accueil");
        member.open("/securite-historique");
        assertThat(member.text()).contains("Un conseiller a cessé de voir votre espace", "Martin");
        Eventually.holds("the account of what was seen", this::isTold, 20);
        seesEnoughByHimself(advisor.open(file), member);
        assertThat(advisor.policyViolations()).isEmpty();
        assertThat(member.policyViolations()).isEmpty();
    }

    /** The second time the advisor presses «Terminer»: nothing is shown to him any more, nor announced to her. */
    private static void seesEnoughByHimself(Visit advisor, Visit member) {
        advisor.press("Demander à voir");
        advisor.fill("Code que dicte le sociétaire", codeOnHerPage(member)).press("Ouvrir la vue");
        advisor.arrivesAt(HOME).press("Terminer").arrivesAt("/conseiller/accueil");
        advisor.open(HOME).arrivesAt("/conseiller/accueil");
        assertThat(member.open("/espace").text()).doesNotContain("Martin, conseiller");
    }

    private static String codeOnHerPage(Visit member) {
        member.open("/espace");
        assertThat(member.text()).contains("Martin, conseiller, demande à voir votre espace.");
        member.isAccessible().fitsSmallScreens().press("Accepter : voir le code à dicter");
        return member.page().locator(".desk-code").innerText();
    }

    private void asksToSee(Visit advisor) {
        odile.onTheTelephone().isFound(advisor);
        odile.onTheTelephone().provesWhoHeIs(advisor);
        advisor.press("Demander à voir");
        assertThat(advisor.text()).contains("reçoit un code");
        advisor.isAccessible().fitsSmallScreens();
    }

    private void looksAround(Visit advisor) {
        for (String page : List.of("contrats", "contrat/" + odile.contract(1), "paiements", "documents")) {
            advisor.open("/conseiller/vue/" + page);
            assertThat(advisor.path()).isEqualTo("/conseiller/vue/" + page);
            assertThat(advisor.text()).contains("en lecture seule");
            assertThat(advisor.page().locator("main button").count()).isZero();
            assertThat(advisor.page()
                            .locator("main a[href^='/']:not([href^='/conseiller/vue/'])")
                            .count())
                    .as("ways out of the view on %s", page)
                    .isZero();
            advisor.isAccessible().fitsSmallScreens();
        }
        for (String page : List.of("securite", "mes-coordonnees", "payer/x", "premiers-pas")) {
            advisor.open("/conseiller/vue/" + page).arrivesAt("/conseiller/vue/non-visible");
            assertThat(advisor.text()).contains("n’est pas montrée à un conseiller");
        }
        advisor.isAccessible().fitsSmallScreens();
    }

    /** By every method and trick, at the pages of the view and at the member's own. */
    private void nothingCanBeDone(Visit advisor) {
        for (String page :
                List.of("espace", "contrats", "contrat/" + odile.contract(1), "paiements", "documents", "securite")) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                assertThat(sent(advisor, method, "/conseiller/vue/" + page).status())
                        .as("%s %s", method, page)
                        .isIn(403, 405);
            }
            assertThat(sent(advisor, "GET", "/conseiller/vue/" + page + "?jakarta.faces.ViewState=stateless")
                            .status())
                    .isEqualTo(403);
        }
        for (String own : List.of(
                "/espace", "/paiements", "/attestation", "/securite-sessions", "/contrat/" + odile.contract(1))) {
            assertThat(leadsTo(sent(advisor, "GET", own))).startsWith("/connexion");
            assertThat(leadsTo(sent(advisor, "POST", own))).startsWith("/connexion");
        }
        assertThat(advisor.context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("__Host-session", "__Host-device");
    }

    private static String leadsTo(APIResponse answer) {
        return Optional.ofNullable(answer.headers().get("location"))
                .map(address -> address.replaceFirst("^https://[^/]*", ""))
                .orElse("nowhere, " + answer.status());
    }

    private static APIResponse sent(Visit advisor, String method, String path) {
        return advisor.context()
                .request()
                .fetch(
                        Addresses.PORTAL.resolve(path).toString(),
                        RequestOptions.create()
                                .setMethod(method)
                                .setMaxRedirects(0)
                                .setIgnoreHTTPSErrors(true)
                                .setHeader("Origin", Addresses.PORTAL.toString().replaceAll("/$", "")));
    }

    private boolean isTold() {
        return sandbox.mail(odile.mail()).toString().contains("Martin a vu votre espace de");
    }

    private void signsIn(Visit member) {
        sandbox.forgetMessages();
        member.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", MemberDayIT.PASSWORD);
        member.press("Se connecter").arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/espace");
    }
}
