package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonObject;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a member holds: added, shown at the next sign-in, and lost. Passkeys by Chromium's own virtual authenticator. */
@ExtendWith(Browsers.class)
class SecondFactorsIT {
    private static final String PASSWORD = "Marée-Haute-2026!";

    private final Sandbox sandbox = new Sandbox();
    private final Fleet member = Fleet.of(1);

    @BeforeEach
    void a_member_who_holds_nothing_yet() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("holder" + member.number() + ".jsonl", member.lines()))
                .contains("\"rejected\":0");
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void a_passkey_is_added_and_then_opens_the_portal_without_name_or_password(Visit visit) {
        givesDevice(visit);
        signsInByMail(visit);
        visit.open("/securite-facteurs").isAccessible().fitsSmallScreens();
        visit.follow("Ajouter une clé d’accès").arrivesAt("/securite-cle");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Nom de cet appareil", "Mon ordinateur")
                .button("Créer ma clé d’accès")
                .click();
        visit.arrivesAt("/securite-facteurs");
        assertThat(visit.text()).contains("Votre clé d’accès est enregistrée.", "Mon ordinateur");
        visit.isAccessible().fitsSmallScreens();
        signsOut(visit);

        visit.open("/connexion").isAccessible().fitsSmallScreens();
        visit.button("Se connecter avec une clé d’accès").click();
        visit.arrivesAt("/espace");
        assertThat(visit.text()).contains("Sociétaire n° " + member.number());
        signsOut(visit);

        // With the password, the passkey is asked for first; nothing is sent.
        sandbox.forgetMessages();
        givesPassword(visit);
        assertThat(visit.text()).contains("Votre clé d’accès");
        visit.isAccessible().fitsSmallScreens();
        visit.button("Utiliser ma clé d’accès").click();
        visit.arrivesAt("/espace");
        assertThat(sandbox.mail(member.mail())).isEmpty();

        visit.open("/securite-facteurs").press("Retirer Mon ordinateur");
        assertThat(visit.text()).contains("La clé d’accès a été retirée.").doesNotContain("Mon ordinateur");
        assertThat(visit.policyViolations()).isEmpty();
    }

    @Test
    void an_application_is_added_then_asked_for_and_a_code_on_paper_replaces_the_lost_telephone(Visit visit) {
        signsInByMail(visit);
        visit.open("/securite-facteurs").press("Ajouter une application").arrivesAt("/securite-application");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.page().locator("svg.qr").isVisible()).isTrue();
        String key = visit.page().locator("#cletexte").textContent().replaceAll("\\s", "");
        visit.fill("Code de votre application", "000000").press("Ajouter cette application");
        assertThat(visit.text()).contains("Ce n’est pas le code que montre votre application.");
        visit.fill("Code de votre application", shown(key, Duration.ZERO))
                .fill("Nom de cet appareil", "Mon téléphone")
                .press("Ajouter cette application")
                .arrivesAt("/securite-facteurs");
        assertThat(visit.text()).contains("Mon téléphone");
        List<String> onPaper = prints(visit, key);
        signsOut(visit);

        sandbox.forgetMessages();
        sandbox.advanceClock(Duration.ofMinutes(10));
        givesPassword(visit);
        assertThat(visit.text()).contains("Code de votre application");
        visit.isAccessible().fitsSmallScreens();
        String code = shown(key, Duration.ofMinutes(10));
        visit.fill("Code de sécurité", code).press("Valider le code").arrivesAt("/espace");
        signsOut(visit);

        // The same code again is told from a wrong one.
        givesPassword(visit);
        visit.fill("Code de sécurité", code).press("Valider le code");
        assertThat(visit.text()).contains("Ce code a déjà servi.");
        visit.press("Utiliser un code de secours");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Code de secours", onPaper.get(3)).press("Valider le code").arrivesAt("/espace");
        assertThat(Eventually.present(
                        "the news of it",
                        () -> sandbox.mail(member.mail()).asList().stream()
                                .map(mail ->
                                        mail.getAsJsonObject().get("subject").getAsString())
                                .filter(subject -> subject.contains("code de secours"))
                                .findFirst(),
                        15))
                .contains("a servi");
        assertThat(visit.policyViolations()).isEmpty();
    }

    private static List<String> prints(Visit visit, String key) {
        visit.open("/securite-codes");
        if (visit.path().equals("/confirmer")) {
            visit.isAccessible().fitsSmallScreens();
            visit.fill("Code de votre application", shown(key, Duration.ofSeconds(30)))
                    .press("Confirmer")
                    .arrivesAt("/securite-codes");
        }
        visit.isAccessible().fitsSmallScreens();
        visit.press("Créer dix codes");
        visit.isAccessible().fitsSmallScreens();
        List<String> codes = visit.page().locator(".printed-codes li").allTextContents();
        assertThat(codes).hasSize(10);
        return codes;
    }

    private void signsInByMail(Visit visit) {
        givesPassword(visit);
        assertThat(visit.text()).contains("Dernier code de 6 chiffres envoyé à");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Code de sécurité", sandbox.codeMailedTo(member.mail()))
                .press("Valider le code")
                .arrivesAt("/espace");
    }

    private void givesPassword(Visit visit) {
        visit.open("/connexion")
                .fill("Identifiant", member.number())
                .fill("Mot de passe", PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
    }

    private static void signsOut(Visit visit) {
        visit.open("/deconnexion").press("Me déconnecter");
    }

    private static void givesDevice(Visit visit) {
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        var session = visit.context().newCDPSession(visit.page());
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    /** What an application with that key shows, on a clock so far ahead of this machine's. */
    private static String shown(String key, Duration ahead) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(Base32.decode(key), "HmacSHA1"),
                            Instant.now().plus(ahead));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
