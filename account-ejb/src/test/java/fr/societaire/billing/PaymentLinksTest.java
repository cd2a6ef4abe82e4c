package fr.societaire.billing;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.DECEMBER;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.PaymentMoment;
import fr.societaire.payment.RequestKey;
import fr.societaire.payment.domain.JournalNote;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Money;
import fr.societaire.shared.PostalAddress;
import fr.societaire.testing.EjbAsCdi;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class PaymentLinksTest {
    @Inject
    PaymentLinks links;

    @Inject
    CardPayments payments;

    @Inject
    InstalmentIntake intake;

    @Inject
    MemberIntake members;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    TestClock clock;

    @Inject
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource database;

    private PayOutcome.GoToPage page;

    @BeforeEach
    void camille_has_a_page_open() {
        processor.reset();
        members.accept(List.of(camille(new Contact(Kind.MOBILE, "+33639980101", true, true))));
        intake.accept(List.of(anInstalment().build()));
        page = (PayOutcome.GoToPage)
                payments.pay(PayInstalments.one(CAMILLE, DECEMBER, RequestKey.drawnFrom(new SecureRandom())));
    }

    @Test
    void a_link_tells_what_and_how_much_and_leads_once_to_the_page_of_the_same_payment() {
        String token = drawn();
        assertThat(links.look(token))
                .contains(new LinkedPayment(Money.euros("51.00"), "Échéance du 11 décembre 2026, contrat AUT00012001"));
        assertThat(links.follow(token)).contains(page.page());
        assertThat(links.follow(token)).isEmpty();
        assertThat(links.look(token)).isEmpty();
        assertThat(processor.pagesEverOpened()).isEqualTo(1);
        assertThat(payments.story(CAMILLE, page.payment()))
                .extracting(PaymentMoment::note)
                .containsExactly(JournalNote.CLAIMED, JournalNote.PAGE_OPENED, JournalNote.OPENED_ELSEWHERE);
    }

    @Test
    void twenty_who_follow_it_at_once_are_one() throws Exception {
        String token = drawn();
        Callable<Optional<URI>> follow = () -> links.follow(token);
        int led = 0;
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Optional<URI>> one :
                    threads.invokeAll(Stream.generate(() -> follow).limit(20).toList())) {
                led += one.get().isPresent() ? 1 : 0;
            }
        }
        assertThat(led).isEqualTo(1);
    }

    @Test
    void a_newer_link_and_half_an_hour_close_it() {
        String former = drawn();
        String newer = drawn();
        assertThat(links.follow(former)).isEmpty();
        clock.advance(Duration.ofMinutes(30));
        assertThat(links.follow(newer)).isEmpty();
    }

    @Test
    void a_payment_that_is_made_or_given_up_has_none() {
        String token = drawn();
        processor.memberPays(sessionAt(page.page()));
        payments.look(CAMILLE, page.payment());
        assertThat(links.look(token)).isEmpty();
        assertThat(links.follow(token)).isEmpty();
        assertThat(links.draw(CAMILLE, page.payment())).isEqualTo(new PaymentLink.NotOpen());
    }

    @Test
    void another_members_payment_is_not_found() {
        assertThatThrownBy(() -> links.draw(THOMAS, page.payment()))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
        assertThatThrownBy(() -> links.send(THOMAS, page.payment()))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
    }

    @Test
    void the_text_message_goes_to_the_number_on_file_and_names_nobody() throws SQLException {
        assertThat(links.send(CAMILLE, page.payment()))
                .isInstanceOfSatisfying(
                        PaymentLink.Sent.class,
                        sent -> assertThat(sent.number()).isEqualTo("06 •• •• •• 01"));
        String text = column("select body_text from outbox_message where recipient = '+33639980101'")
                .getFirst();
        assertThat(text)
                .startsWith("Payer 51,00 EUR sur ce telephone, une seule fois, avant ")
                .contains("https://portal.test/lien-paiement/")
                .doesNotContain("Bernard", "Camille", "10000001", "AUT00012001");
        assertThat(links.follow(text.substring(text.indexOf("/lien-paiement/") + 15)))
                .contains(page.page());
    }

    @Test
    void the_fourth_message_within_an_hour_is_not_sent() {
        for (int i = 0; i < 3; i++) {
            assertThat(links.send(CAMILLE, page.payment())).isInstanceOf(PaymentLink.Sent.class);
        }
        assertThat(links.send(CAMILLE, page.payment())).isEqualTo(new PaymentLink.TooMany());
        assertThat(links.draw(CAMILLE, page.payment())).isInstanceOf(PaymentLink.Drawn.class);
    }

    @Test
    void without_a_number_there_is_only_the_link_to_scan() {
        members.accept(List.of(camille(new Contact(Kind.EMAIL, "camille@example.fr", true, true))));
        assertThat(links.send(CAMILLE, page.payment())).isEqualTo(new PaymentLink.NoMobile());
    }

    @Test
    void what_nobody_made_leads_nowhere() {
        assertThat(links.look("")).isEmpty();
        assertThat(links.follow("A".repeat(43))).isEmpty();
    }

    private String drawn() {
        var link = (PaymentLink.Drawn) links.draw(CAMILLE, page.payment());
        assertThat(link.picture().path()).startsWith("M");
        assertThat(link.toString()).doesNotContain("lien-paiement");
        return link.address().getPath().substring("/lien-paiement/".length());
    }

    private static MemberRecord camille(Contact contact) {
        return new MemberRecord(
                CAMILLE,
                null,
                "Camille",
                "Bernard",
                null,
                LocalDate.of(1984, 3, 12),
                null,
                new PostalAddress("8 rue de l’Échiquier", null, "75011", "Paris", null),
                null,
                List.of(contact));
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
