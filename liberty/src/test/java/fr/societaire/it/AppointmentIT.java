package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What does not end in one call: an appointment and an agency, at the desk in one window and with the member in the other. */
@ExtendWith(Browsers.class)
class AppointmentIT {
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
    void an_appointment_is_given_by_the_desk_and_moved_by_a_member_who_is_not_in(Visit advisor, Visit member) {
        assertThat(new Imports().completed("met" + odile.number() + ".jsonl", odile.lines()))
                .contains("\"rejected\":0");
        advisors.signIn(advisor, "conseil.faure");
        odile.onTheTelephone().isFound(advisor);
        assertThat(advisor.text()).contains("Vérifiez l’appelant pour prendre un rendez-vous");
        odile.onTheTelephone().provesWhoHeIs(advisor);
        books(advisor);
        handsToBrest(advisor);

        member.page().navigate(sandbox.mailHolding(odile.mail(), "/lien-rendez-vous/"));
        member.arrivesAt("/rendez-vous");
        assertThat(member.text()).contains("Agence de Brest", "4 rue de Siam", "Succession", "le livret de famille");
        member.isAccessible().fitsSmallScreens();
        moves(member);

        advisor.open("/conseiller/rendez-vous?lieu=BREST");
        assertThat(advisor.text()).contains("Odile Flotte", odile.number(), reference(member), "Il faut signer");
        advisor.isAccessible().fitsSmallScreens();
        advisor.press("Annuler : Odile Flotte, référence " + reference(member));
        assertThat(advisor.text()).contains("Rendez-vous annulé.").doesNotContain(reference(member));
        member.open("/rendez-vous");
        assertThat(member.text()).contains("Annulé par nous");
        member.isAccessible();
        assertThat(member.policyViolations()).isEmpty();
        assertThat(advisor.policyViolations()).isEmpty();
    }

    private static void books(Visit advisor) {
        advisor.follow("Prendre rendez-vous");
        advisor.page().waitForURL(url -> url.contains("/prendre-rendez-vous/"));
        advisor.follow("Agence de Brest");
        advisor.page().waitForURL(url -> url.contains("lieu=BREST"));
        advisor.isAccessible().fitsSmallScreens();
        advisor.fill("Objet", "Succession").press("Réserver");
        assertThat(advisor.text()).contains("Choisissez une heure.");
        hours(advisor).last().check();
        advisor.fill("À apporter (facultatif)", "le livret de famille").press("Réserver");
        assertThat(advisor.text()).contains("Rendez-vous pris.", "Succession");
    }

    private static void handsToBrest(Visit advisor) {
        advisor.page().getByText("Transférer le dossier à une agence").click();
        advisor.page()
                .getByLabel("Agence", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel("Agence de Brest"));
        advisor.fill("Pourquoi l’agence", "Il faut signer sur place")
                .fill(
                        "Réponse promise pour le",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(3).toString());
        advisor.isAccessible();
        advisor.press("Transférer le dossier");
        assertThat(advisor.text()).contains("confié à : Agence de Brest");
    }

    private static void moves(Visit member) {
        member.follow("Déplacer");
        member.page().waitForURL(url -> url.contains("deplacer=oui"));
        member.isAccessible().fitsSmallScreens();
        member.page().locator("nav[aria-label='Jours possibles'] a").last().click();
        member.page().waitForURL(url -> url.contains("jour="));
        hours(member).first().check();
        member.press("Déplacer le rendez-vous");
        assertThat(member.text()).contains("Votre rendez-vous est déplacé.");
    }

    private static Locator hours(Visit visit) {
        return visit.page().locator("input[name=creneau]");
    }

    private static String reference(Visit member) {
        return member.page().locator("dl.facts dd.mono").innerText();
    }
}
