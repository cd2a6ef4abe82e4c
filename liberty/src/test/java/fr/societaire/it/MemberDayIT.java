package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member's day in a real browser, from the sign-in to the sign-out, on every page that a day meets. */
@ExtendWith(Browsers.class)
class MemberDayIT {
    static final String PASSWORD = "Marée-Haute-2026!";
    private static final String CARD_ASKING_THE_BANK = "4000002760003184";

    private final Sandbox sandbox = new Sandbox();

    @BeforeEach
    void quietWorld() {
        sandbox.noFaults();
        sandbox.resetClock();
    }

    @Test
    void camille_signs_in_reads_her_contracts_takes_her_attestation_and_pays(Visit visit)
            throws IOException, SQLException {
        List<String> secrets = new ArrayList<>(List.of(PASSWORD, CARD_ASKING_THE_BANK));

        visit.open("/").isAccessible().fitsSmallScreens();
        visit.open("/nulle-part").isAccessible().fitsSmallScreens();

        // The page asked for comes back after the sign-in.
        visit.open("/contrats");
        visit.arrivesAt("/connexion");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Identifiant", "1000 0001")
                .fill("Mot de passe", PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        visit.isAccessible().fitsSmallScreens();
        String code = sandbox.codeMailedTo("camille.bernard@example.fr");
        secrets.add(code);
        visit.fill("Code de sécurité", code).press("Valider le code");
        visit.arrivesAt("/contrats");
        visit.isAccessible().fitsSmallScreens();
        visit.context().cookies().forEach(cookie -> secrets.add(cookie.value));

        visit.open("/espace").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Sociétaire n° 10000001", "AUT00012001");

        visit.open("/contrat/AUT00012001").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("AA-123-BB", "0,68");
        byte[] attestation = download(visit, "Télécharger mon attestation");
        assertThat(new String(attestation, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(download(visit.open("/contrat/AUT00012001"), "Télécharger mon attestation"))
                .isEqualTo(attestation);

        visit.open("/documents").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("AUT00012001");
        aThirdPartyChecksIt(visit);

        int chargesBefore = sandbox.charges().size();
        visit.open("/paiements").isAccessible().fitsSmallScreens();
        visit.press("Payer 51,00 €");
        assertThat(visit.page().url()).startsWith(Addresses.SANDBOX.toString());
        visit.page().locator("#number").fill(CARD_ASKING_THE_BANK);
        visit.page().locator("#expiry").fill("12/30");
        visit.page().locator("#cvc").fill("123");
        visit.press("Payer");
        visit.press("Approuver le paiement");
        visit.page().waitForURL(url -> url.startsWith(Addresses.PORTAL + "/paiement/"));
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("51,00");
        assertThat(sandbox.charges().size()).isEqualTo(chargesBefore + 1);
        Eventually.holds(
                "the receipt among the documents",
                () -> visit.open("/documents").text().contains("Reçu"),
                20);

        visit.open("/deconnexion").isAccessible().fitsSmallScreens().press("Me déconnecter");
        visit.open("/espace");
        visit.arrivesAt("/connexion");

        assertThat(visit.policyViolations()).isEmpty();
        nothingSecretIsWritten(secrets, visit.addresses());
        sandbox.mail("camille.bernard@example.fr")
                .forEach(
                        mail -> assertThat(mail.getAsJsonObject().get("subject").getAsString())
                                .doesNotContain(secrets));
    }

    /** By the code printed on it, typed as people type. */
    private static void aThirdPartyChecksIt(Visit visit) throws SQLException {
        visit.open("/verifier").isAccessible().fitsSmallScreens();
        visit.fill("Code du document", "7K3M-0QXZ").press("Vérifier le document");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Ce code n’est pas complet.");
        visit.fill("Code du document", printedCode().toLowerCase(Locale.ROOT)).press("Vérifier le document");
        visit.isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Ce document est authentique.", "Camille Bernard", "AA-123-BB");
    }

    private static String printedCode() throws SQLException {
        try (var connection = DriverManager.getConnection(Addresses.DATABASE);
                var rows = connection
                        .createStatement()
                        .executeQuery("select check_code from document where contract_number = 'AUT00012001'"
                                + " and kind = 'CAR_ATTESTATION' order by issued_at desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static byte[] download(Visit visit, String button) throws IOException {
        Download download =
                visit.page().waitForDownload(() -> visit.button(button).click());
        return Files.readAllBytes(download.path());
    }

    /** Neither in an address nor in a log. */
    static void nothingSecretIsWritten(List<String> secrets, List<String> addresses) throws IOException {
        for (String secret : secrets) {
            assertThat(addresses).noneMatch(address -> address.contains(secret));
        }
        try (var logs = Files.walk(Addresses.LOGS)) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String written = Files.readString(log, StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    String asWritten = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertThat(written.contains(asWritten))
                            .as("%s holds a secret", log.getFileName())
                            .isFalse();
                }
            }
        }
    }
}
