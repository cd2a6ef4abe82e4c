package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(member.policyViolations()).isEmpty();
        assertThat(advisor.policyViolations()).isEmpty();
    }

    @Test
    void whoever_is_stuck_is_called_back_and_proves_nothing_by_it(Visit advisor, Visit stranger) {
        String phone = "+3363998" + odile.number().substring(4);
        stranger.context().route("**/*.js", route -> route.abort());
        stranger.open("/etre-rappele");
        stranger.isAccessible().fitsSmallScreens();
        hours(stranger).last().check();
        stranger.fill("Nom et prénom", "Odile Flotte").fill("Téléphone", "08 99 70 00 00");
        stranger.press("Demander le rappel");
        assertThat(stranger.text()).contains("Ce numéro ne peut pas être rappelé.");
        hours(stranger).last().check();
        stranger.fill("Téléphone", phone).press("Demander le rappel");
        assertThat(stranger.text()).contains("C’est noté.");
        stranger.isAccessible();

        advisors.signIn(advisor, "conseil.faure");
        advisor.open("/conseiller/rappels");
        assertThat(advisor.text()).contains("Odile Flotte", phone, "Identité non vérifiée");
        advisor.isAccessible().fitsSmallScreens();

        stranger.page().navigate(sandbox.smsHolding(phone, "/lien-rappel/"));
        stranger.arrivesAt("/mon-rappel").isAccessible().fitsSmallScreens();
        stranger.press("Annuler le rappel");
        assertThat(stranger.text()).contains("Le rappel est annulé.");
        advisor.open("/conseiller/rappels");
        assertThat(advisor.text()).doesNotContain(phone);

        stranger.open("/etre-rappele");
        hours(stranger).last().check();
        stranger.fill("Nom et prénom", "Odile Flotte").fill("Téléphone", phone).press("Demander le rappel");
        advisor.open("/conseiller/rappels");
        advisor.press("Joint : Odile Flotte, " + phone);
        assertThat(advisor.text()).contains("la personne a été jointe").doesNotContain(phone);
        assertThat(stranger.policyViolations()).isEmpty();
    }

    @Test
    void the_wait_is_told_while_somebody_answers() {
        var client = new PortalClient();
        untilSomebodyAnswers();
        assertThat(sandbox.queue(3, 341)).isEqualTo(204);
        Eventually.present(
                "the wait on a public page",
                () -> Optional.of(HtmlForm.text(client.get("/connexion").body()))
                        .filter(page -> page.contains("Attente estimée : environ 6 minutes")),
                15);
        sandbox.advanceClock(Duration.ofMinutes(16));
        assertThat(HtmlForm.text(client.get("/connexion").body())).doesNotContain("Attente estimée");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    local-telephone-token | {"waiting":3,"seconds":360,"measuredAt":"2001-01-01T00:00:00Z"}  | 204
                    local-telephone-token | {"waiting":-1,"seconds":360,"measuredAt":"2001-01-01T00:00:00Z"} | 400
                    local-telephone-token | {"waiting":3,"seconds":360,"measuredAt":"hier"}                  | 400
                    local-telephone-token | {"waiting":"3","seconds":360}                                    | 400
                    local-telephone-token | []                                                               | 400
                    local-telephone-token | not json                                                         | 400
                    another               | {"waiting":3,"seconds":360,"measuredAt":"2001-01-01T00:00:00Z"}  | 404
                    """)
    void only_the_telephone_system_tells_a_queue_and_only_one(String token, String body, int status) throws Exception {
        var request = HttpRequest.newBuilder(Addresses.PORTAL.resolve("/api/telephone/queue"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = LocalHttp.builder().build()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(status);
        }
    }

    /** A Wednesday at ten, in Paris. */
    private void untilSomebodyAnswers() {
        ZonedDateTime now = sandbox.now().atZone(ZoneId.of("Europe/Paris"));
        ZonedDateTime wednesday =
                now.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).with(LocalTime.of(10, 0));
        sandbox.advanceClock(Duration.between(now, wednesday));
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
