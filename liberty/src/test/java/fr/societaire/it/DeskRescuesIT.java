package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desk opens again, and the member in the other window coming in. */
@ExtendWith(Browsers.class)
class DeskRescuesIT {
    private static final String NEW = "Brume-Légère-7-Voiles";
    private static final String OPENING = """

            {"v":1,"type":"opening","member":"%s","proofs":"PROVISIONAL_CODE",\
            "reimbursementIban":"FR7630006000011234567890189","rights":{"open":true},"papers":[]}
            """;

    private static final String MASKED = "198.18.1.10";

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
    void a_locked_member_is_in_again_while_she_is_on_the_telephone(Visit advisor, Visit member) {
        isImported(odile.lines());
        for (int n = 0; n < 4; n++) {
            givesPassword(member, "Pas-Le-Bon-1789!" + n);
        }
        assertThat(member.text()).contains("ACC-102", "Accès suspendu");
        member.isAccessible().fitsSmallScreens();

        advisors.signIn(advisor, "conseil.faure");
        odile.onTheTelephone().isFound(advisor);
        assertThat(advisor.text()).contains("suspendu jusqu’au");
        assertThat(advisor.button("Rouvrir l’accès").count()).isZero();
        odile.onTheTelephone().provesWhoHeIs(advisor);
        advisor.press("Rouvrir l’accès");
        assertThat(advisor.text()).contains("L’accès est rouvert.");
        advisor.isAccessible().fitsSmallScreens();

        choosesAnotherPassword(member);
        member.open("/securite-historique");
        assertThat(member.text()).contains("par votre conseiller Faure");
        assertThat(advisor.policyViolations()).isEmpty();
    }

    @Test
    void a_refusal_is_read_by_its_code_then_lifted(Visit advisor, Visit member) {
        isImported(odile.lines());
        member.context().setExtraHTTPHeaders(Map.of("X-Forwarded-For", MASKED));
        givesPassword(member, MemberDayIT.PASSWORD);
        member.arrivesAt("/connexion-refusee");
        String code = member.page().locator("p.amount.mono").innerText();

        advisors.signIn(advisor, "conseil.faure");
        advisor.open("/conseiller/code-support").fill("Code support", code).press("Ouvrir");
        assertThat(advisor.text()).contains(code, "ANONYMISING").doesNotContain("Odile", odile.number());
        odile.onTheTelephone().isFound(advisor);
        odile.onTheTelephone().provesWhoHeIs(advisor);
        assertThat(advisor.text()).contains("D’où venaient les essais refusés", "réseau masqué");
        advisor.press("Lever le refus");
        assertThat(advisor.text()).contains("Refus levé.");

        choosesAnotherPassword(member);
        assertThat(member.policyViolations()).isEmpty();
    }

    @Test
    void who_waits_for_a_first_connection_gets_another_code_by_the_desk(Visit advisor) {
        isImported(odile.linesWithoutAccount() + OPENING.formatted(odile.number()));
        advisors.signIn(advisor, "conseil.faure");
        odile.onTheTelephone().isFound(advisor);
        assertThat(advisor.text()).contains("jamais ouvert");
        odile.onTheTelephone().provesWhoHeIs(advisor);
        advisor.press("Par SMS");
        assertThat(advisor.text()).contains("Un nouveau code de première connexion part.");
        String code = sandbox.codeTextedTo(odile.mobile());
        assertThat(code).hasSize(6);
        assertThat(advisor.text()).doesNotContain(code);
    }

    @Test
    void wrong_answers_close_the_desk_for_this_member(Visit advisor) {
        isImported(odile.lines());
        advisors.signIn(advisor, "conseil.faure");
        var impostor =
                new Caller(odile.number(), "Odile Flotte", Map.of("code postal", "29200", "nom de votre rue", "place"));
        impostor.isFound(advisor);
        impostor.provesWhoHeIs(advisor);
        assertThat(advisor.text()).doesNotContain("Identité vérifiée");
        assertThat(advisor.button("Rouvrir l’accès").count()).isZero();
        advisor.isAccessible().fitsSmallScreens();
    }

    private static void isImported(String lines) {
        assertThat(new Imports().completed("called.jsonl", lines)).contains("\"rejected\":0");
    }

    private void givesPassword(Visit member, String password) {
        member.open("/connexion").fill("Identifiant", odile.number()).fill("Mot de passe", password);
        member.press("Se connecter");
    }

    /** Who was helped by the desk begins with a password nobody else can know. */
    private void choosesAnotherPassword(Visit member) {
        sandbox.forgetMessages();
        givesPassword(member, MemberDayIT.PASSWORD);
        member.arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/mot-de-passe-a-changer").fill("Nouveau mot de passe", NEW);
        member.press("Changer mon mot de passe");
        assertThat(member.text()).contains("Votre mot de passe est changé.");
        sandbox.forgetMessages();
        givesPassword(member, NEW);
        member.arrivesAt("/connexion-code");
        member.fill("Code de sécurité", sandbox.codeMailedTo(odile.mail())).press("Valider le code");
        member.arrivesAt("/espace");
    }
}
