package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A first connection that cannot be made yet: an old code, a missing paper, rights that are not open; then home. */
@ExtendWith(Browsers.class)
class OpeningIT {
    private static final String NEW = "Brume-Légère-7-Voiles";
    private static final String MOBILE = "+33639980981";
    private static final String IBAN = "FR1420041010050500013M02606";
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final String MEMBER = """
            {"v":1,"type":"member","number":"10000981","title":"Mme","firstName":"Lise-Aimée","lastName":"D’Ombrage","bornOn":"1992-02-29","address":{"street":"3 quai du Port","postcode":"17000","city":"La Rochelle"},"contacts":[{"kind":"MOBILE","value":"06 39 98 09 81","verified":true,"primary":true}]}
            """;
    private static final String PAPER = "[{\"id\":\"RIB\",\"label\":\"Votre relevé d’identité bancaire\"}]";

    private final Sandbox sandbox = new Sandbox();
    private final Imports imports = new Imports();

    @BeforeEach
    void quietWorld() {
        sandbox.resetClock();
        sandbox.forgetMessages();
    }

    @Test
    void lise_waits_for_her_rights_sends_a_paper_and_comes_home(Visit visit) throws Exception {
        imports.completed("lise-1.jsonl", MEMBER + opening("false", PAPER, "lise-1"));
        String older = sandbox.codeTextedTo(MOBILE);
        sandbox.forgetMessages();
        imports.completed("lise-2.jsonl", opening("false", PAPER, "lise-2"));
        String newer = sandbox.codeTextedTo(MOBILE);

        visit.open("/premiere-connexion").follow("J’ai reçu un code provisoire").arrivesAt("/code-provisoire");
        visit.isAccessible().fitsSmallScreens();
        visit.fill("IBAN de vos remboursements", IBAN.replace("606", "607"));
        typed(visit, newer.equals("000000") ? "000001" : "000000");
        assertThat(visit.text()).contains("Un chiffre manque ou ne va pas");
        visit.isAccessible();
        visit.fill("IBAN de vos remboursements", IBAN);
        typed(visit, newer.equals("000000") ? "000001" : "000000");
        assertThat(visit.text())
                .contains("Ces informations ne concordent pas.", "Banque : Banque de l’Estran.")
                .doesNotContain("ACC-106");
        sandbox.forgetMessages();
        typed(visit, older);
        assertThat(visit.text()).contains("Ce code a été remplacé par un plus récent.", "ACC-106");
        visit.isAccessible().fitsSmallScreens();

        visit.press("Recevoir un nouveau code").arrivesAt("/premiere-connexion-code");
        String code = sandbox.codeTextedTo(MOBILE);
        Eventually.present(
                "the receipt of the message",
                () -> Optional.of(visit.open("/premiere-connexion-code").text())
                        .filter(text -> text.contains("Remis à votre téléphone")),
                30);
        visit.isAccessible().fitsSmallScreens();
        visit.fill("Code de sécurité", code).press("Valider le code");

        visit.arrivesAt("/premiere-connexion-attente");
        assertThat(visit.text()).contains("Il manque un document à votre dossier.", "À envoyer", "ACC-112");
        visit.isAccessible().fitsSmallScreens();
        send(visit, new FilePayload("rib.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(visit.text()).contains("Ce fichier n’est ni un PDF", "DOC-501");
        visit.isAccessible();
        send(visit, new FilePayload("photo.txt", "text/plain", PDF));
        assertThat(visit.text()).contains("Document reçu.", "Reçu, en cours d’examen");
        visit.isAccessible().fitsSmallScreens();

        imports.completed("lise-3.jsonl", opening("false", "[]", null));
        visit.open("/premiere-connexion-attente");
        assertThat(visit.text())
                .contains("ce n’est pas un refus", "L’accord de votre ancien organisme", "9 janvier 2027", "ACC-111");
        visit.isAccessible().fitsSmallScreens();
        visit.open("/premiere-connexion-mot-de-passe").arrivesAt("/premiere-connexion-attente");

        sandbox.forgetMessages();
        imports.completed("lise-4.jsonl", opening("true", "[]", null));
        assertThat(Eventually.present(
                                "the message that all is in order",
                                () -> sandbox.sms(MOBILE).asList().stream().findFirst(),
                                15)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
                .contains("vous pouvez ouvrir votre espace");
        visit.open("/premiere-connexion-attente").arrivesAt("/premiere-connexion-mot-de-passe");
        visit.fill("Nouveau mot de passe", NEW).press("Ouvrir mon espace").arrivesAt("/premiers-pas");
        visit.open("/espace").arrivesAt("/espace");
        assertThat(visit.policyViolations()).isEmpty();
        MemberDayIT.nothingSecretIsWritten(List.of(older, newer, code, NEW, IBAN), visit.addresses());
    }

    /** The rest stays as it was typed; a code never comes back in a page. */
    private static void typed(Visit visit, String code) {
        visit.fill("Code provisoire", code).fill("Prénom", "lise aimee").fill("Nom", "D'OMBRAGE ");
        visit.fill("Date de naissance", "29/02/1992").press("Continuer");
    }

    private static void send(Visit visit, FilePayload file) {
        visit.page().getByLabel("Fichier à envoyer").setInputFiles(file);
        visit.press("Envoyer ce document").arrivesAt("/premiere-connexion-attente");
    }

    private static String opening(String open, String papers, String order) {
        String code = order == null ? "" : ",\"code\":{\"order\":\"" + order + "\",\"by\":\"MOBILE\"}";
        return "{\"v\":1,\"type\":\"opening\",\"member\":\"10000981\",\"proofs\":\"PROVISIONAL_CODE\",\"reimbursementIban\":\""
                + IBAN + "\",\"rights\":{\"open\":" + open
                + ",\"expectedOn\":\"" + LocalDate.of(2027, 1, 9)
                + "\",\"awaited\":\"L’accord de votre ancien organisme de santé.\"},\"papers\":" + papers + code
                + "}\n";
    }
}
