package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test card, and everything a member may do on the way, through the pages and over the wires. */
class CardPaymentIT {
    private static final String AWA = "10000003";
    private static final String MAIL = "awa.diallo@example.fr";
    private static final String GOOD_CARD = "4242424242424242";
    private static final String AMEX = "378282246310005";
    private static final String CARD_ASKING_THE_BANK = "4000002760003184";
    private static final String DISPUTED_CARD = "4000000000000259";
    private static final String CARD_WANTING_THE_CHALLENGE = "4000009900000095";
    private static final Sandbox SANDBOX = new Sandbox();

    private static PortalClient awa;
    private static PaidInstalments instalments;

    @BeforeAll
    static void awa_signs_in() throws SQLException {
        SANDBOX.noFaults();
        SANDBOX.resetClock();
        instalments = new PaidInstalments("IT-CARD", AWA);
        awa = new PortalClient().signedIn(AWA, MemberDayIT.PASSWORD, MAIL, SANDBOX);
    }

    @BeforeEach
    void quietWorld() {
        SANDBOX.noFaults();
    }

    @AfterAll
    static void tidy() throws SQLException {
        SANDBOX.noFaults();
        SANDBOX.resetClock();
        instalments.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD_CARD,
                "4000000000003055",
                "4000000000003097",
                AMEX,
                "4000000000000259",
                "4000002500000003",
                "5555555555554444"
            })
    void a_good_card_without_challenge_settles_the_instalment(String card) throws SQLException {
        String instalment = instalments.owed(5100);
        URI back = page(instalment).pay(card);
        assertPaid(instalment, back);
    }

    @ParameterizedTest
    @ValueSource(strings = {CARD_ASKING_THE_BANK, "4000000000003220", "4000002500003155", "4000003800000446"})
    void a_card_approved_at_the_bank_settles_the_instalment(String card) throws SQLException {
        String instalment = instalments.owed(5100);
        URI back = page(instalment).pay(card, "approve");
        assertPaid(instalment, back);
    }

    @ParameterizedTest
    @CsvSource({
        "4000000000000002, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000000000009995, PAY-303, Le solde de votre compte ne permet pas ce paiement.",
        "4000000000009987, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000000000009979, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000000000000069, PAY-301, Votre carte a expiré.",
        "4000000000000127, PAY-313, Le numéro ou le cryptogramme de la carte est inexact.",
        "4000000000000119, PAY-310, Votre banque ne répond pas en ce moment.",
        "4000000000006975, PAY-304, Le plafond de paiement de votre carte est atteint.",
        "4000000000000341, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4100000000000019, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000008400001280, PAY-310, Votre banque ne répond pas en ce moment.",
        "4000009900000012, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000009900000020, PAY-310, Votre banque ne répond pas en ce moment.",
        "4000009900000038, PAY-306, Les paiements à distance sont désactivés sur votre carte.",
        "4000009900000046, PAY-305, L’authentification 3-D Secure n’est pas active sur votre carte.",
        "4000009900000053, PAY-306, Les paiements à distance sont désactivés sur votre carte.",
        "4000009900000061, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000009900000079, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000009900000087, PAY-310, Votre banque ne répond pas en ce moment.",
        "4000009900000103, PAY-312, Votre banque a pris ce paiement pour un doublon."
    })
    void a_refused_card_is_explained_and_nothing_is_taken(String card, String code, String sentence)
            throws SQLException {
        String instalment = instalments.owed(5100);
        var start = pay(instalment);
        new CardPage(awa, start).pay(card);
        assertRefused(instalment, code, sentence);
        // Another try leads to the same page, where another card pays.
        assertThat(pay(instalment)).isEqualTo(start);
        assertPaid(instalment, new CardPage(awa, start).pay(GOOD_CARD));
    }

    @ParameterizedTest
    @CsvSource({
        "4000008260003178, approve, PAY-303, Le solde de votre compte ne permet pas ce paiement.",
        "4000008400001629, approve, PAY-311, Votre banque a refusé le paiement sans en donner la raison.",
        "4000002760003184, refuse, PAY-307, Le paiement n’a pas été approuvé auprès de votre banque.",
        "4000002760003184, timeout, PAY-308, Le délai pour approuver le paiement auprès de votre banque est dépassé."
    })
    void what_is_refused_at_the_bank_is_explained_and_nothing_is_taken(
            String card, String decision, String code, String sentence) throws SQLException {
        String instalment = instalments.owed(5100);
        page(instalment).pay(card, decision);
        assertRefused(instalment, code, sentence);
    }

    @Test
    void a_bank_that_wants_to_question_the_holder_is_asked_to_on_the_next_try() throws SQLException {
        String instalment = instalments.owed(5100);
        page(instalment).pay(CARD_WANTING_THE_CHALLENGE);
        assertRefused(instalment, "PAY-314", "Votre banque veut que vous confirmiez ce paiement.");
        var before = awa.open(address(instalment).replace("/paiement/", "/payer/"));
        assertThat(before.text()).contains("Avant de réessayer", "L’application de votre banque est prête.");
        URI challenged = awa.press(before, "Payer", Map.of()).next();
        assertPaid(instalment, new CardPage(awa, challenged).pay(CARD_WANTING_THE_CHALLENGE, "approve"));
    }

    @Test
    void several_are_confirmed_with_their_sum_and_paid_by_one_charge() throws SQLException {
        String first = instalments.owed(5100);
        String second = instalments.owed(4900);
        var confirm = awa.open("/payer?echeance=" + first + "&echeance=" + second);
        assertThat(confirm.text())
                .contains("Payer 100,00", "2 échéances, un seul paiement")
                .doesNotContain("Avant de réessayer");
        URI start = awa.press(confirm, "Payer", Map.of()).next();
        assertThat(awa.press(confirm, "Payer", Map.of()).next()).isEqualTo(start);
        URI back = new CardPage(awa, start).pay(GOOD_CARD);
        var paid = awa.get(back);
        assertThat(paid.text()).contains("Votre paiement est enregistré.", "100,00", "51,00", "49,00", "Vos reçus");
        for (String instalment : List.of(first, second)) {
            assertThat(instalments.statusOf(instalment)).isEqualTo("PAID");
            assertThat(charges(instalment)).hasSize(1);
            assertThat(awa.get(URI.create(Addresses.PORTAL + back.getPath().replace("/paiement/", "/recu/") + "/"
                                    + instalment))
                            .status())
                    .isIn(303, 503);
        }
        assertThat(charges(first)).isEqualTo(charges(second));
    }

    @Test
    void what_changed_between_the_choice_and_the_confirmation_is_confirmed_again() throws SQLException {
        String first = instalments.owed(5100);
        String second = instalments.owed(4900);
        var confirm = awa.open("/payer?echeance=" + first + "&echeance=" + second);
        assertPaid(first, page(first).pay(GOOD_CARD));
        var answer = awa.press(confirm, "Payer", Map.of());
        var again = awa.get(answer.next());
        assertThat(again.text())
                .contains("Ce que vous avez à payer a changé", "Rien n’a été débité", "Payer 49,00")
                .doesNotContain("Payer 100,00");
        assertThat(charges(second)).isEmpty();
    }

    @Test
    void all_that_is_late_is_one_choice_and_nothing_chosen_is_said() throws SQLException {
        String late = instalments.owed(5100);
        instalments.owed(4900);
        assertThat(awa.open("/paiements").text()).contains("Tout régler", "Payer les échéances cochées");
        assertThat(awa.open("/payer?retard=tout").body()).contains(late);
        assertThat(awa.get(awa.get("/payer").next()).text()).contains("Aucune échéance n’est choisie.");
    }

    @Test
    void the_same_payment_is_made_on_another_device_where_nobody_is_signed_in() throws SQLException {
        String instalment = instalments.owed(5100);
        pay(instalment);
        var device = awa.open(address(instalment).replace("/paiement/", "/paiement-appareil/"));
        var drawn = awa.press(device, "Afficher un lien à scanner", Map.of());
        String link = linkIn(drawn.body());
        var phone = new PortalClient();
        assertThat(phone.get(URI.create(link)).next().getPath()).isEqualTo("/payer-par-lien");
        var shown = phone.get("/payer-par-lien");
        assertThat(shown.text()).contains("Payer 51,00", "Échéance du").doesNotContain("Diallo", "Awa", AWA);
        URI page = phone.press(shown, "Aller à la page de paiement", Map.of()).next();
        URI end = new CardPage(phone, page).pay(GOOD_CARD);
        assertThat(end.getPath()).isEqualTo("/paiement-fait");
        assertThat(phone.get("/payer-par-lien").text()).contains("Ce lien ne mène plus à un paiement.");
        assertThat(awa.open(address(instalment)).text())
                .contains("Votre paiement est enregistré.", "ouvert sur un autre appareil");
        assertThat(charges(instalment)).hasSize(1);
    }

    private static String linkIn(String html) {
        var link = java.util.regex.Pattern.compile(">(https://[^<]*/lien-paiement/[^<]*)<")
                .matcher(html);
        assertThat(link.find()).as("a link to another device").isTrue();
        return link.group(1);
    }

    @Test
    void a_payment_its_holder_disputes_says_so_in_its_story() throws SQLException {
        String instalment = instalments.owed(5100);
        assertPaid(instalment, page(instalment).pay(DISPUTED_CARD));
        Eventually.holds(
                "the dispute in the story",
                () -> awa.open(address(instalment)).text().contains("vous contestez ce paiement"),
                20);
    }

    @Test
    void a_mistyped_number_never_leaves_the_page_of_the_processor() throws SQLException {
        String instalment = instalments.owed(5100);
        URI start = pay(instalment);
        assertThat(new CardPage(awa, start).pay("4242424242424241")).isEqualTo(start);
        assertThat(awa.open(address(instalment)).text()).contains("Rien n’a été débité");
        assertThat(awa.press(awa.open(address(instalment)), "Reprendre le paiement", Map.of())
                        .next())
                .isEqualTo(start);
    }

    @Test
    void a_page_left_without_paying_says_nothing_was_taken_and_is_taken_up_again() throws SQLException {
        String instalment = instalments.owed(5100);
        URI start = pay(instalment);
        var left = awa.open(address(instalment));
        assertThat(left.text()).contains("Votre paiement n’est pas terminé.", "Rien n’a été débité.");
        assertThat(awa.press(left, "Reprendre le paiement", Map.of()).next()).isEqualTo(start);
    }

    @Test
    void a_bank_page_left_without_an_answer_says_so_and_another_card_may_be_tried() throws SQLException {
        String instalment = instalments.owed(5100);
        URI start = pay(instalment);
        new CardPage(awa, start).pay(CARD_ASKING_THE_BANK);
        assertRefused(instalment, "PAY-309", "La vérification par votre banque n’est pas terminée.");
        assertPaid(instalment, new CardPage(awa, start).pay(GOOD_CARD));
    }

    @Test
    void the_address_of_return_proves_nothing() throws SQLException {
        String instalment = instalments.owed(5100);
        pay(instalment);
        awa.open(address(instalment) + "?session_id=paid&status=success");
        assertThat(instalments.statusOf(instalment)).isEqualTo("DUE");
    }

    @Test
    void a_notification_alone_settles() throws SQLException {
        String instalment = instalments.owed(5100);
        page(instalment).pay(GOOD_CARD);
        Eventually.holds("settled by the notification", () -> isPaid(instalment), 20);
    }

    @Test
    void a_notification_that_is_not_signed_by_the_processor_is_refused() {
        var forged = awa.post(
                Addresses.PORTAL.resolve("/api/processor/notifications"), Map.of("type", "checkout.session.completed"));
        assertThat(forged.status()).isEqualTo(400);
    }

    @Test
    void back_and_pay_again_after_paying_shows_the_payment() throws SQLException {
        String instalment = instalments.owed(5100);
        var payments = awa.open("/paiements");
        new CardPage(awa, post(payments, instalment).next()).pay(GOOD_CARD);
        Eventually.holds("settled", () -> isPaid(instalment), 20);
        assertThat(post(payments, instalment).next().getPath()).isEqualTo(address(instalment));
        assertThat(charges(instalment)).hasSize(1);
    }

    @Test
    void another_members_instalment_is_not_found() throws SQLException {
        try (var others = new PaidInstalments("IT-OTHER", "10000004")) {
            String theirs = others.owed(5100);
            assertThat(post(theirs).status()).isEqualTo(404);
            String own = instalments.owed(5100);
            assertThat(awa.get("/payer?echeance=" + own + "&echeance=" + theirs).status())
                    .isEqualTo(404);
            assertThat(awa.get("/payer?echeance=" + own + "&echeance=IT-NOBODY-HAS-IT")
                            .status())
                    .isEqualTo(404);
            assertThat(awa.get("/payer/" + "0".repeat(32)).status()).isEqualTo(404);
        }
    }

    @Test
    void fifty_clicks_at_once_are_one_charge() throws Exception {
        String instalment = instalments.owed(5100);
        var page = awa.open("/paiements");
        Callable<URI> click = () -> post(page, instalment).next();
        List<URI> led = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (Future<URI> one : threads.invokeAll(java.util.Collections.nCopies(50, click))) {
                led.add(one.get());
            }
        }
        assertThat(led).hasSize(50);
        assertThat(led.stream().distinct()).hasSize(1);
        Callable<URI> card = () -> new CardPage(awa, led.getFirst()).pay(GOOD_CARD);
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (Future<URI> one : threads.invokeAll(java.util.Collections.nCopies(10, card))) {
                one.get();
            }
        }
        Eventually.holds("settled", () -> isPaid(instalment), 20);
        assertThat(charges(instalment)).hasSize(1);
    }

    @Test
    void a_processor_that_is_down_is_said_and_nothing_is_taken() throws SQLException {
        String instalment = instalments.owed(5100);
        SANDBOX.faults("{\"failBefore\":100}");
        var answer = awa.get(post(instalment).next());
        assertThat(answer.text()).contains("momentanément indisponible", "Rien n’a été débité");
        var page = awa.open("/paiements");
        for (int i = 0; i < 5; i++) {
            post(page, instalment);
        }
        long start = System.nanoTime();
        post(page, instalment);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        SANDBOX.noFaults();
        Eventually.holds(
                "the processor is tried again",
                () -> post(instalment).next().getPath().startsWith("/pay/"),
                30);
        assertThat(charges(instalment)).isEmpty();
    }

    @Test
    void charged_and_answered_500_is_paid_once() throws SQLException {
        String instalment = instalments.owed(5100);
        URI start = pay(instalment);
        SANDBOX.faults("{\"failAfterCharge\":100}");
        awa.post(start, Map.of("number", GOOD_CARD, "expiry", "12/30", "cvc", "123"));
        SANDBOX.noFaults();
        Eventually.holds("settled", () -> isPaid(instalment), 60);
        assertThat(charges(instalment)).hasSize(1);
    }

    private static URI pay(String instalment) {
        URI page = post(instalment).next();
        assertThat(page.toString()).startsWith(Addresses.SANDBOX.toString());
        return page;
    }

    private static PortalClient.Answer post(String instalment) {
        return post(awa.open("/paiements"), instalment);
    }

    private static PortalClient.Answer post(PortalClient.Answer page, String instalment) {
        HtmlForm form = page.formWith("Payer");
        var fields = form.filled("Payer", Map.of());
        fields.put("echeance", instalment);
        return awa.post(form.action(), fields);
    }

    private static CardPage page(String instalment) {
        return new CardPage(awa, pay(instalment));
    }

    private static String address(String instalment) {
        try {
            return "/paiement/"
                    + instalments
                            .column("select payment_id from card_payment join card_payment_line using (payment_id)"
                                    + " where instalment_id = '" + instalment + "' order by created_at desc")
                            .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertPaid(String instalment, URI back) throws SQLException {
        assertThat(back.getPath()).isEqualTo(address(instalment));
        var page = awa.get(back);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Votre paiement est enregistré.", "51,00");
        assertThat(instalments.statusOf(instalment)).isEqualTo("PAID");
        assertThat(charges(instalment)).hasSize(1);
    }

    private static void assertRefused(String instalment, String code, String sentence) throws SQLException {
        var page = awa.open(address(instalment));
        assertThat(page.text())
                .contains(sentence, code, "Qui a répondu quoi", "Votre banque")
                .containsPattern("ien (n’a été )?débité");
        String way = code.equals("PAY-312")
                ? "/paiements"
                : (code.equals("PAY-309") ? "/paiement-appareil/" : "/payer/")
                        + address(instalment).substring("/paiement/".length());
        assertThat(page.body()).contains("class=\"button\" href=\"" + way + "\"");
        assertThat(instalments.statusOf(instalment)).isEqualTo("DUE");
        assertThat(charges(instalment)).isEmpty();
    }

    private static boolean isPaid(String instalment) {
        try {
            return instalments.statusOf(instalment).equals("PAID");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The processor's own ledger: what it took for this instalment. */
    private static List<String> charges(String instalment) throws SQLException {
        var payments = instalments.column(
                "select payment_id from card_payment_line where instalment_id = '" + instalment + "'");
        List<String> taken = new ArrayList<>();
        SANDBOX.charges().forEach(charge -> {
            var one = charge.getAsJsonObject();
            if (one.get("status").getAsString().equals("succeeded")
                    && payments.contains(one.get("clientReferenceId").getAsString())) {
                taken.add(one.get("id").getAsString());
            }
        });
        return taken;
    }
}
