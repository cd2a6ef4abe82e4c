package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new colleague stands on the insurer's list: from the letter he is sent to the desk, and back after a lapse of memory. */
@ExtendWith(Browsers.class)
class StaffInvitationIT {
    private static final Path LIST = Addresses.DATA.resolve("demo").resolve("staff.jsonl");
    /** The list is looked at every minute. */
    private static final int TAKEN_IN = 150;

    private static final String FIRST = "Brume-Légère-7-Voiles";
    private static final String SECOND = "Quatre-Phares-9-Rochers";

    private final Sandbox sandbox = new Sandbox();
    private final Advisors advisors = new Advisors(sandbox);
    /** Somebody new whenever the test is run. */
    private final String suffix =
            Long.toString(System.nanoTime(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);

    private final String name = "conseil.n" + suffix;
    private final String mail = name + "@mutuelle-des-rives.example";
    private String before;

    @BeforeEach
    void a_new_colleague() throws IOException {
        sandbox.resetClock();
        sandbox.forgetMessages();
        before = Files.readString(LIST);
        String line = "{\"id\":\"%s\",\"pseudonym\":\"N%s\",\"email\":\"%s\",\"roles\":[\"ADVISOR\"]}";
        Files.writeString(LIST, before.stripTrailing() + "\n" + line.formatted(name, suffix, mail) + "\n");
    }

    @AfterEach
    void who_has_left() throws IOException {
        Files.writeString(LIST, before);
        sandbox.resetClock();
    }

    @Test
    void he_chooses_a_password_enrols_his_application_and_gets_back_in(Visit visit, Visit later, Visit supervisor) {
        visit.page().navigate(letter(1));
        visit.arrivesAt("/conseiller/nouveau-mot-de-passe").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains(name);
        visit.photograph(Addresses.DATA.resolve("staff-password.png"));
        visit.fill("Nouveau mot de passe", "trop court").press("Choisir ce mot de passe");
        assertThat(visit.text()).contains("ne convient pas encore");
        visit.isAccessible();
        chooses(visit, FIRST);
        advisors.signIn(visit, name, FIRST);

        later.open("/conseiller/connexion").follow("Mot de passe oublié");
        later.arrivesAt("/conseiller/mot-de-passe-oublie").isAccessible().fitsSmallScreens();
        later.fill("Identifiant", name).press("Recevoir un lien");
        assertThat(later.text()).contains("Si cet identifiant existe");
        later.isAccessible().fitsSmallScreens();
        String link = letter(2);
        later.page().navigate(link);
        later.arrivesAt("/conseiller/nouveau-mot-de-passe");
        chooses(later, SECOND);
        visit.open("/conseiller/accueil").arrivesAt("/conseiller/connexion");
        assertThat(visit.text()).contains("Votre session a été fermée.");
        // The application he enrolled is asked for, not drawn anew.
        advisors.signIn(later, name, SECOND);

        visit.page().navigate(link);
        visit.arrivesAt("/conseiller/nouveau-mot-de-passe").isAccessible().fitsSmallScreens();
        assertThat(visit.text()).contains("Ce lien ne permet plus", "Recevoir un lien");

        isRenewedBy(supervisor);
        later.open("/conseiller/accueil").arrivesAt("/conseiller/connexion");
        later.page().navigate(letter(3));
        chooses(later.arrivesAt("/conseiller/nouveau-mot-de-passe"), FIRST);
        // Enrols another application: the old one's key would be asked for in vain.
        advisors.signIn(later, name, FIRST);
        assertThat(supervisor.policyViolations()).isEmpty();
        assertThat(visit.policyViolations()).isEmpty();
        assertThat(later.policyViolations()).isEmpty();
    }

    /** He has lost his telephone: his supervisor finds him among the others and takes the old access away. */
    private void isRenewedBy(Visit supervisor) {
        advisors.signIn(supervisor, "admin.colin").follow("Collègues");
        supervisor.arrivesAt("/conseiller/collegues").isAccessible().fitsSmallScreens();
        supervisor.photograph(Addresses.DATA.resolve("colleagues.png"));
        supervisor
                .fill("Identifiant ou pseudonyme", name.toUpperCase(Locale.ROOT))
                .press("Chercher");
        assertThat(supervisor.text()).doesNotContain("conseil.martin");
        supervisor.follow(name);
        supervisor.arrivesAt("/conseiller/collegue").isAccessible().fitsSmallScreens();
        assertThat(supervisor.text()).contains(mail, "Conseiller");
        supervisor.photograph(Addresses.DATA.resolve("colleague.png"));
        supervisor.press("Renouveler l’accès de " + name).arrivesAt("/conseiller/collegues");
        assertThat(supervisor.text()).contains("L’accès de " + name + " est renouvelé.");
        supervisor.isAccessible();
        supervisor.open("/conseiller/collegue?nom=admin.colin").isAccessible();
        assertThat(supervisor.text()).contains("C’est votre propre accès.").doesNotContain("Renouveler l’accès de");
        supervisor.open("/conseiller/collegues?nom=zzzz").isAccessible();
        assertThat(supervisor.text()).contains("Personne de ce nom.");
    }

    private void chooses(Visit visit, String password) {
        visit.fill("Nouveau mot de passe", password).press("Choisir ce mot de passe");
        visit.arrivesAt("/conseiller/connexion").isAccessible();
        assertThat(visit.text()).contains("Votre mot de passe est enregistré.");
    }

    /** The link of the newest letter, once so many have come. */
    private String letter(int many) {
        return Eventually.present(
                "letter " + many + " to " + mail,
                () -> sandbox.mail(mail).size() < many
                        ? Optional.empty()
                        : Optional.of(sandbox.mailHolding(mail, "/conseiller/invitation/")),
                TAKEN_IN);
    }
}
