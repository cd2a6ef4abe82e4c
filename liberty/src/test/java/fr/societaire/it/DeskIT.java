package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member calls the desk: his window and the advisor's, over the real wires. */
@ExtendWith(Browsers.class)
class DeskIT {
    private static final String THOMAS_MAIL = "thomas.leroy@example.fr";

    private final Caller camille = new Caller("10000001", "Camille Bernard", Map.of());
    private final Caller thomas = new Caller(
            "10000004",
            "Thomas Leroy",
            Map.of(
                    "numéro d’un de vos contrats", "MOT 000 12 041",
                    "date de naissance", "28 02 1969",
                    "ville de naissance", "pessac",
                    "code postal", "33000",
                    "nom de votre rue", "3 place gambetta",
                    "immatriculation", "FQ 645 RS",
                    "dernier paiement", "24,60",
                    "devenu sociétaire",
                            Integer.toString(LocalDate.now(ZoneId.of("Europe/Paris"))
                                    .minusYears(14)
                                    .plusMonths(3)
                                    .getYear())));

    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);

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
    void an_advisor_proves_the_caller_and_sends_him_a_link(Visit advisor, Visit member) {
        // Whatever he proved to the same advisor in another test is over.
        sandbox.advanceClock(Duration.ofMinutes(16));
        advisor.open("/conseiller/accueil").arrivesAt("/conseiller/connexion");
        advisor.isAccessible().fitsSmallScreens();
        advisors.signIn(advisor, "conseil.martin");
        advisor.isAccessible().fitsSmallScreens();
        assertThat(advisor.text()).contains("conseil.martin", "vu des sociétaires : Martin");

        thomas.isFound(advisor);
        advisor.isAccessible().fitsSmallScreens();
        assertThat(advisor.text()).contains("Identité à vérifier", "rien ne se fait avant");
        assertThat(advisor.button("Envoyer le lien").count()).isZero();

        advisor.follow("Vérifier l’appelant");
        advisor.isAccessible().fitsSmallScreens();
        advisor.press("Tirer les questions");
        advisor.isAccessible().fitsSmallScreens();
        advisor.photograph(Addresses.DATA.resolve("desk-questions.png"));
        thomas.answers(advisor);
        assertThat(advisor.text()).contains("Identité vérifiée.");
        advisor.isAccessible().fitsSmallScreens();
        advisor.photograph(Addresses.DATA.resolve("desk-file.png"));

        advisor.press("Envoyer le lien");
        assertThat(advisor.text()).contains("Le lien est parti à l’e-mail du dossier.");
        URI link = URI.create(sandbox.mailHolding(THOMAS_MAIL, "/lien/"));
        member.page().navigate(link.toString());
        member.arrivesAt("/mot-de-passe-oublie-nouveau");
        assertThat(advisor.text()).doesNotContain(link.getPath());

        advisor.press("Donner l’identifiant");
        assertThat(advisor.text()).contains("Identifiant à dicter : 10000004");
        assertThat(advisor.policyViolations()).isEmpty();
    }

    @Test
    void what_is_promised_is_read_by_the_member_and_answered(Visit advisor, Visit member) {
        advisors.signIn(advisor, "conseil.faure");
        camille.isFound(advisor);
        advisor.page().getByText("Promettre quelque chose").click();
        String day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3).toString();
        advisor.fill("Ce que dit le sociétaire", "Je ne trouve pas mon attestation de l’an dernier.")
                .fill("Ce que nous promettons", "Vous l’envoyer par courrier.")
                .fill("Pour le", day)
                .press("Ouvrir le dossier de suivi");
        assertThat(advisor.text()).contains("ouvert.", "Vous l’envoyer par courrier.");

        signsIn(member, "10000001", "camille.bernard@example.fr");
        member.open("/suivi").isAccessible().fitsSmallScreens();
        assertThat(member.text()).contains("Vous l’envoyer par courrier.", "avec Faure", "En cours");

        advisor.open("/conseiller/engagements").isAccessible().fitsSmallScreens();
        var promise = advisor.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Vous l’envoyer par courrier."));
        promise.getByLabel("Réponse au sociétaire").fill("Elle est partie ce matin.");
        advisor.press("dossier " + promise.locator(".mono").innerText());
        assertThat(advisor.text()).contains("répondu.");
        member.open("/suivi");
        assertThat(member.text()).contains("Elle est partie ce matin.", "Répondu");
    }

    @Test
    void a_support_code_opens_its_event_and_nothing_else(Visit advisor) {
        advisors.signIn(advisor, "conseil.martin");
        camille.isFound(advisor);
        String code = advisor.page()
                .locator("section[aria-labelledby=journal] .mono")
                .first()
                .innerText();
        advisor.open("/conseiller/code-support").isAccessible().fitsSmallScreens();
        advisor.fill("Code support", code.toLowerCase(Locale.ROOT).replace("-", " "))
                .press("Ouvrir");
        advisor.isAccessible().fitsSmallScreens();
        assertThat(advisor.text()).contains(code).doesNotContain("Camille", "10000001");
        advisor.fill("Code support", "2222-2222").press("Ouvrir");
        assertThat(advisor.text()).contains("Aucun évènement ne porte ce code.");
    }

    @Test
    void a_correction_takes_two_and_the_member_may_refuse_it(Visit first, Visit second, Visit member) {
        advisors.signIn(first, "conseil.martin");
        thomas.isFound(first);
        thomas.provesWhoHeIs(first);
        first.page().getByText("Corriger une coordonnée").click();
        first.fill("Nouvelle valeur", "06 39 98")
                .fill("Sur quelle preuve ?", "Carte d’identité vue à l’agence de Bordeaux")
                .press("Proposer la correction");
        assertThat(first.isAccessible().text()).contains("Ce n’est ni un e-mail ni un numéro de mobile");
        first.fill("Nouvelle valeur", "06 39 98 00 77").press("Proposer la correction");
        assertThat(first.text()).contains("Changement proposé.");
        first.open("/conseiller/validations").isAccessible().fitsSmallScreens();
        assertThat(first.text()).contains("Un collègue doit décider");
        assertThat(first.button("Valider pour Thomas Leroy").count()).isZero();

        advisors.signIn(second, "conseil.faure");
        second.open("/conseiller/validations").isAccessible().fitsSmallScreens();
        assertThat(second.text()).contains("06 •• •• •• 77", "Carte d’identité vue");
        second.photograph(Addresses.DATA.resolve("desk-validations.png"));
        second.press("Valider pour Thomas Leroy");
        assertThat(second.text()).contains("Changement validé.");

        member.page().navigate(sandbox.mailHolding(THOMAS_MAIL, "/refuser/"));
        member.arrivesAt("/refuser-changement");
        member.isAccessible().fitsSmallScreens();
        member.press("Refuser le changement");
        assertThat(member.text()).contains("Le changement est arrêté.");
        member.isAccessible();
        assertThat(member.policyViolations()).isEmpty();
    }

    @Test
    void a_code_is_dictated_to_the_page_that_waits_and_to_no_other(Visit advisor, Visit member, Visit other) {
        advisors.signIn(advisor, "conseil.martin");
        thomas.isFound(advisor);
        thomas.provesWhoHeIs(advisor);
        givesHisPassword(member);
        member.page().getByText("Rien ne marche").click();
        String reference = member.page().locator("#reference").innerText();
        advisor.fill("Référence d’appel", "2222 2222").press("Créer le code");
        assertThat(advisor.text()).contains("Personne n’attend sous cette référence.");
        advisor.fill("Référence d’appel", reference).press("Créer le code");
        advisor.isAccessible().fitsSmallScreens();
        String code = advisor.page().locator(".desk-code").innerText().replace(" ", "");

        // The advisor, even with the password, has another page: there the code is nothing.
        givesHisPassword(other);
        other.fill("Code de sécurité", code).press("Valider le code");
        assertThat(other.path()).isEqualTo("/connexion-code");
        member.fill("Code de sécurité", code).press("Valider le code");
        // After a rescue the first thing is whether the number on file is still his.
        member.arrivesAt("/coordonnees-a-verifier");
        member.press("Oui, ce sont les bonnes");
        assertThat(member.text()).contains("Sociétaire n° 10000004");
    }

    @Test
    void roles_show_only_what_they_allow(Visit blanc) {
        advisors.signIn(blanc, "sinistres.blanc");
        assertThat(blanc.text()).doesNotContain("Validations", "Code support", "Pièces d’identité");
        camille.isFound(blanc);
        assertThat(blanc.text())
                .contains("1 contrat de santé, que vos rôles ne montrent pas.")
                .doesNotContain("AUT00012001");
        blanc.open("/conseiller/validations");
        assertThat(blanc.text()).contains("Cette action n’est plus possible.");
    }

    private static void givesHisPassword(Visit member) {
        member.open("/connexion")
                .fill("Identifiant", "10000004")
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
    }

    private void signsIn(Visit member, String number, String mail) {
        sandbox.forgetMessages();
        member.open("/connexion")
                .fill("Identifiant", number)
                .fill("Mot de passe", MemberDayIT.PASSWORD)
                .press("Se connecter")
                .arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(mail)).press("Valider le code");
    }
}
