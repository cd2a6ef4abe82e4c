package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same day without a mouse: everything is reached by Tab, seen to be reached, and set off by Enter or the space bar. */
@ExtendWith(Browsers.class)
class KeyboardDayIT {
    private static final String AWA = "awa.diallo@example.fr";
    private static final int FARTHEST = 80;

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @Test
    void awa_does_her_day_without_a_mouse(Visit visit) throws Exception {
        try (var instalments = new PaidInstalments("KEYS", "10000003")) {
            String instalment = instalments.owed(4_242);

            visit.open("/");
            reach(visit, "Aller au contenu");
            reach(visit, "Mon espace");
            enter(visit).arrivesAt("/connexion");
            reach(visit, "Identifiant");
            type(visit, "10000003");
            reach(visit, "Mot de passe");
            type(visit, MemberDayIT.PASSWORD);
            enter(visit).arrivesAt("/connexion-code");
            reach(visit, "Code de sécurité");
            type(visit, sandbox.codeMailedTo(AWA));
            enter(visit).arrivesAt("/espace");

            reach(visit, "Contrats");
            enter(visit).arrivesAt("/contrats");
            reach(visit, "Auto Confort");
            assertThat(enter(visit).path()).startsWith("/contrat/AUT");
            reach(visit, "Télécharger mon attestation");
            Download attestation =
                    visit.page().waitForDownload(() -> visit.page().keyboard().press("Enter"));
            assertThat(attestation.suggestedFilename()).endsWith(".pdf");

            reach(visit.open("/contrats"), "Paiements");
            enter(visit).arrivesAt("/paiements");
            reach(visit, "Payer 42,42 €");
            space(visit);
            assertThat(visit.page().url()).startsWith(Addresses.SANDBOX.toString());
            reach(visit, "Numéro de carte");
            type(visit, "4000002760003184");
            visit.page().keyboard().press("Tab");
            type(visit, "12/30");
            visit.page().keyboard().press("Tab");
            type(visit, "123");
            reach(visit, "Payer 42,42 €");
            enter(visit);
            reach(visit, "Approuver le paiement");
            enter(visit);
            visit.page().waitForURL(url -> url.startsWith(Addresses.PORTAL + "/paiement/"));
            assertThat(visit.text()).contains("42,42");
            assertThat(instalments.statusOf(instalment)).isEqualTo("PAID");

            reach(visit, "Se déconnecter");
            enter(visit).arrivesAt("/deconnexion");
            reach(visit, "Me déconnecter");
            enter(visit);
            visit.open("/espace").arrivesAt("/connexion");
            assertThat(visit.policyViolations()).isEmpty();
        }
    }

    /** Goes on by Tab to what a screen reader would call so; fails where the eye would not see it has the focus. */
    private static void reach(Visit visit, String name) {
        List<String> passed = new ArrayList<>();
        for (int steps = 0; steps < FARTHEST; steps++) {
            visit.page().keyboard().press("Tab");
            String here = focused(visit.page());
            if (here.contains(name)) {
                assertThat(isSeen(visit.page()))
                        .as("the focus on %s is seen", name)
                        .isTrue();
                return;
            }
            passed.add(here);
        }
        throw new AssertionError(name + " is not reached on " + visit.page().url() + " after " + passed);
    }

    private static String focused(Page page) {
        return (String) page.evaluate(
                "() => { const e = document.activeElement; const label = e.labels && e.labels[0]; if (e === document.body) return '';"
                        + " return (e.getAttribute('aria-label') || (label && label.innerText) || e.innerText || e.value || '')"
                        + ".trim().replace(/\\s+/g, ' ') }");
    }

    private static boolean isSeen(Page page) {
        return (boolean) page.evaluate(
                "() => { const e = document.activeElement; const r = e.getBoundingClientRect(); const s = getComputedStyle(e);"
                        + " return r.width > 0 && r.bottom > 0 && r.top < innerHeight"
                        + " && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }");
    }

    private static void type(Visit visit, String text) {
        visit.page().keyboard().type(text);
    }

    private static Visit enter(Visit visit) {
        return leaveBy(visit, "Enter");
    }

    private static void space(Visit visit) {
        leaveBy(visit, "Space");
    }

    private static Visit leaveBy(Visit visit, String key) {
        visit.page().evaluate("() => { window.leaving = true }");
        visit.page().keyboard().press(key);
        visit.page().waitForFunction("() => !window.leaving");
        visit.page().waitForLoadState();
        return visit;
    }
}
