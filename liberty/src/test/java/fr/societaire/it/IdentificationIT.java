package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member who has lost his address, his telephone and the application on it: by his papers, and two of the desk. */
@ExtendWith(Browsers.class)
class IdentificationIT {
    private static final String NEW_PASSWORD = "Brume-Légère-7-Voiles";
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final String IDENTITY = "Pièce d’identité";
    private static final String HOME = "Justificatif de domicile";
    private static final String BANK = "RIB";

    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);
    private final Fleet odile = Fleet.of(1);
    private final String newMail = "retour" + odile.number() + "@example.fr";

    @BeforeEach
    void odile_has_an_account() {
        sandbox.resetClock();
        sandbox.forgetMessages();
        assertThat(new Imports().completed("lost" + odile.number() + ".jsonl", odile.lines()))
                .contains("\"rejected\":0");
    }

    @AfterEach
    void today() {
        sandbox.resetClock();
    }

    @Test
    void who_has_lost_everything_comes_back_by_her_papers(Visit telephone, Visit first, Visit second, Visit member)
            throws IOException {
        holdsAnApplication(telephone);
        askedFor(first);
        first.isAccessible().fitsSmallScreens();
        assertThat(first.text()).contains("Le lien est parti à la nouvelle adresse.", "r•••@e•••.fr", "attendu");
        assertThat(sandbox.mailHolding(odile.mail(), "/refus-identification/")).isNotBlank();

        member.page().navigate(sandbox.mailHolding(newMail, "/identification/"));
        member.arrivesAt("/identification-renforcee");
        assertThat(member.text()).contains("Envoyez vos justificatifs.", "À envoyer", "IR-");
        looksRight(member, "wanted");
        sends(
                member,
                IDENTITY,
                new FilePayload("cni.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(member.text()).contains("Ce fichier n’est ni un PDF", "DOC-501");
        List.of(IDENTITY, HOME, BANK).forEach(proof -> sends(member, proof, aPdf()));
        assertThat(member.text()).contains("Vos justificatifs sont en cours d’examen.");
        looksRight(member, "received");

        // Who has asked for them has no say, and the page of the queue is not for him.
        first.open("/conseiller/pieces");
        assertThat(first.text()).contains("Cette action n’est plus possible.");
        advisors.signIn(second, "admin.colin");
        String file = member.page().locator(".alert-code .mono").innerText();
        second.open("/conseiller/pieces").isAccessible().fitsSmallScreens();
        second.photograph(Addresses.DATA.resolve("identification-queue.png"));
        second.press("Refuser : " + HOME + ", dossier " + file);
        assertThat(second.text()).contains("Écrivez pourquoi.");
        second.isAccessible();
        row(second, file, HOME).fill("La facture a plus de trois mois.");
        second.press("Refuser : " + HOME + ", dossier " + file);
        assertThat(second.text()).contains("Pièce refusée.");

        member.open("/identification-renforcee");
        assertThat(member.text()).contains("La facture a plus de trois mois.", "À envoyer de nouveau");
        looksRight(member, "refused");
        sends(member, HOME, aPdf());
        second.open("/conseiller/pieces");
        decidesInTwoWindows(second, file);
        member.open("/identification-renforcee");
        assertThat(member.text()).contains("Vos justificatifs sont acceptés.");
        looksRight(member, "accepted");

        // The old password, the old telephone: still hers until then, and nothing from then on.
        sandbox.advanceClock(Duration.ofDays(3));
        member.page().navigate(sandbox.mailHolding(newMail, "/lien/"));
        member.arrivesAt("/mot-de-passe-oublie-nouveau")
                .fill("Nouveau mot de passe", NEW_PASSWORD)
                .press("Changer mon mot de passe");
        assertThat(member.text()).contains("Votre mot de passe est changé.");
        sandbox.forgetMessages();
        givesPassword(member, newMail, NEW_PASSWORD);
        member.fill("Code de sécurité", sandbox.codeMailedTo(newMail)).press("Valider le code");
        member.arrivesAt("/coordonnees-a-verifier").press("Oui, ce sont les bonnes");
        member.open("/espace").arrivesAt("/espace");
        member.open("/securite-historique");
        assertThat(member.text()).contains("L’accès à votre espace vous a été rendu");
        telephone.open("/espace").arrivesAt("/connexion");
        assertThat(sandbox.sms(odile.mobile()).asList()).isEmpty();
        assertThat(member.policyViolations()).isEmpty();
        assertThat(second.policyViolations()).isEmpty();
        MemberDayIT.nothingSecretIsWritten(List.of(NEW_PASSWORD), member.addresses());
    }

    @Test
    void whoever_reads_the_old_address_stops_it(Visit advisor, Visit owner, Visit thief) {
        askedFor(advisor);
        owner.page().navigate(sandbox.mailHolding(odile.mail(), "/refus-identification/"));
        owner.arrivesAt("/refuser-identification");
        owner.isAccessible().fitsSmallScreens();
        owner.photograph(Addresses.DATA.resolve("identification-veto.png"));
        owner.press("Refuser la demande");
        assertThat(owner.text()).contains("La demande est refusée.");
        owner.isAccessible().fitsSmallScreens();
        thief.page().navigate(sandbox.mailHolding(newMail, "/identification/"));
        assertThat(thief.text()).contains("Ce dossier est clos.", "refusée depuis des coordonnées connues de nous");
        looksRight(thief, "stopped");
        thief.open("/identification-piece").arrivesAt("/identification-renforcee");
        assertThat(owner.policyViolations()).isEmpty();
    }

    private void holdsAnApplication(Visit telephone) {
        givesPassword(telephone, odile.number(), MemberDayIT.PASSWORD);
        telephone
                .fill("Code de sécurité", sandbox.codeMailedTo(odile.mail()))
                .press("Valider le code")
                .arrivesAt("/espace");
        telephone.open("/securite-facteurs").press("Ajouter une application").arrivesAt("/securite-application");
        String key = telephone.page().locator("#cletexte").textContent().replaceAll("\\s", "");
        telephone
                .fill(
                        "Code de votre application",
                        Advisors.code(key, sandbox.now().getEpochSecond()))
                .fill("Nom de cet appareil", "Mon téléphone")
                .press("Ajouter cette application")
                .arrivesAt("/securite-facteurs");
    }

    /** An advisor finds her; before she has proved who she is nothing is offered. */
    private void askedFor(Visit advisor) {
        advisors.signIn(advisor, "conseil.faure");
        odile.onTheTelephone().isFound(advisor);
        assertThat(advisor.text()).doesNotContain("Demander des justificatifs");
        odile.onTheTelephone().provesWhoHeIs(advisor);
        advisor.page().getByText("Demander des justificatifs").click();
        advisor.fill("E-mail que le sociétaire lit en ce moment", "rien").press("Demander les justificatifs");
        assertThat(advisor.text()).contains("Ce n’est pas une adresse e-mail");
        advisor.fill("E-mail que le sociétaire lit en ce moment", newMail).press("Demander les justificatifs");
    }

    private static void givesPassword(Visit visit, String name, String password) {
        visit.open("/connexion").fill("Identifiant", name).fill("Mot de passe", password);
        visit.press("Se connecter").arrivesAt("/connexion-code");
    }

    private static FilePayload aPdf() {
        return new FilePayload("photo.txt", "text/plain", PDF);
    }

    private static void sends(Visit visit, String proof, FilePayload file) {
        var card = visit.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(proof));
        card.locator("input[type=file]").setInputFiles(file);
        card.locator("button[type=submit]").click();
        visit.page().waitForURL(url -> url.contains("piece="));
    }

    /** The field of the reason, beside that paper of that file. */
    private static Locator row(Visit advisor, String file, String proof) {
        return advisor.page()
                .locator("form#justificatifs li")
                .filter(new Locator.FilterOptions().setHasText(file))
                .filter(new Locator.FilterOptions().setHasText(proof))
                .locator("input[type=text]");
    }

    /** In a window that stayed open a button still means the paper it stands beside, wherever that is in the list by now. */
    private static void decidesInTwoWindows(Visit second, String file) {
        try (Page stayedOpen = second.context().newPage()) {
            stayedOpen.navigate(Addresses.PORTAL.resolve("/conseiller/pieces").toString());
            second.press(accept(IDENTITY, file));
            stayedOpen.getByRole(AriaRole.BUTTON, named(accept(BANK, file))).click();
            stayedOpen.getByText("Pièce acceptée.").waitFor();
            assertThat(stayedOpen
                            .getByRole(AriaRole.BUTTON, named(accept(BANK, file)))
                            .count())
                    .isZero();
        }
        second.open("/conseiller/pieces").press(accept(HOME, file));
    }

    private static String accept(String proof, String file) {
        return "Accepter : " + proof + ", dossier " + file;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void looksRight(Visit member, String name) {
        member.isAccessible().fitsSmallScreens();
        member.photograph(Addresses.DATA.resolve("identification-" + name + ".png"));
    }
}
