package fr.societaire.wallet;

import static fr.societaire.billing.InstalmentRecordFixture.CAMILLE;
import static fr.societaire.billing.InstalmentRecordFixture.THOMAS;
import static fr.societaire.billing.InstalmentRecordFixture.anInstalment;
import static fr.societaire.payment.internal.SimulatedCardGateway.sessionAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.billing.InstalmentIntake;
import fr.societaire.identity.IdentityTown;
import fr.societaire.notification.EmailMessage;
import fr.societaire.notification.Telephone;
import fr.societaire.payment.CardChoice;
import fr.societaire.payment.CardPayments;
import fr.societaire.payment.PayInstalments;
import fr.societaire.payment.PayOutcome;
import fr.societaire.payment.RequestKey;
import fr.societaire.payment.internal.SimulatedCardGateway;
import fr.societaire.payment.internal.SimulatedTokenGateway;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import fr.societaire.wallet.domain.CardValidity;
import fr.societaire.wallet.internal.WalletClock;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A card that expires at the end of January 2027, in December 2026. */
@ExtendWith(PortalContainer.class)
class WalletTest {
    private static final CardChoice KEEP = new CardChoice(true, Optional.empty());
    private static final CardChoice ANOTHER = new CardChoice(false, Optional.empty());

    @Inject
    CardPayments payments;

    @Inject
    InstalmentIntake intake;

    @Inject
    Wallet wallet;

    @Inject
    WalletClock walletClock;

    @Inject
    SimulatedCardGateway processor;

    @Inject
    SimulatedTokenGateway tokens;

    @Inject
    IdentityTown people;

    @Inject
    Telephone mailbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void three_are_late() {
        processor.reset();
        tokens.reset();
        mailbox.empty();
        people.camilleHasAnAccount();
        intake.accept(Stream.of("09", "10", "11")
                .map(month -> anInstalment()
                        .id("AUT00012001-2026-" + month)
                        .dueOn("2026-" + month + "-11")
                        .build())
                .toList());
    }

    @Test
    void a_card_is_kept_with_consent_only_and_once_it_has_paid() {
        pays("09", ANOTHER);
        assertThat(wallet.of(CAMILLE)).isEmpty();
        page("10", KEEP);
        assertThat(wallet.of(CAMILLE)).isEmpty();
        pays("10", KEEP);
        assertThat(wallet.of(CAMILLE)).singleElement().satisfies(card -> {
            assertThat(card.face()).isEqualTo("Visa •••• 4242");
            assertThat(card.lastDay()).isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(card.validity()).isEqualTo(CardValidity.VALID);
        });
        assertThat(wallet.of(THOMAS)).isEmpty();
    }

    @Test
    void the_next_page_offers_it_to_its_member_and_to_nobody_else() {
        pays("09", KEEP);
        var choice = new CardChoice(false, Optional.of(only().id()));
        assertThat(processor.customerAt(sessionAt(page("10", choice).page()))).startsWith("cus_");
        intake.accept(List.of(
                anInstalment().id("OF-THOMAS").of(THOMAS).dueOn("2026-11-11").build()));
        assertThatThrownBy(() -> payments.pay(asked(THOMAS, "OF-THOMAS", choice)))
                .isInstanceOf(BusinessRefusal.class)
                .hasMessage("NOT_FOUND");
    }

    @Test
    void another_wish_opens_another_page_and_the_former_takes_nothing_any_more() {
        var plain = page("09", ANOTHER);
        var keeping = page("09", KEEP);
        assertThat(keeping.payment()).isNotEqualTo(plain.payment());
        assertThat(processor.payable()).containsExactly(sessionAt(keeping.page()));
    }

    @Test
    void the_same_card_kept_twice_is_one_and_the_processor_forgets_the_former() {
        pays("09", KEEP);
        pays("10", KEEP);
        assertThat(wallet.of(CAMILLE)).hasSize(1);
        walletClock.tick();
        assertThat(tokens.forgotten()).hasSize(1);
        assertThat(wallet.of(CAMILLE)).hasSize(1);
    }

    @Test
    void a_card_taken_back_is_offered_no_more_and_forgotten_when_the_processor_answers() {
        pays("09", KEEP);
        String card = only().id();
        assertThatThrownBy(() -> wallet.forget(THOMAS, card)).isInstanceOf(BusinessRefusal.class);
        tokens.isSilent(true);
        wallet.forget(CAMILLE, card);
        assertThat(wallet.of(CAMILLE)).isEmpty();
        assertThatThrownBy(() -> page("10", new CardChoice(false, Optional.of(card))))
                .isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> wallet.forget(CAMILLE, card)).isInstanceOf(BusinessRefusal.class);
        walletClock.tick();
        assertThat(rows()).isEqualTo("1");
        tokens.isSilent(false);
        clock.advance(Duration.ofMinutes(1));
        walletClock.tick();
        assertThat(tokens.forgotten()).hasSize(1);
        assertThat(rows()).isEqualTo("0");
    }

    @Test
    void the_holder_of_a_card_about_to_expire_is_told_once() {
        pays("09", KEEP);
        walletClock.tick();
        assertThat(warnings()).isEmpty();
        clock.set(LocalDate.of(2027, 1, 5).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        walletClock.tick();
        walletClock.tick();
        assertThat(warnings())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Visa •••• 4242", "31"));
        assertThat(only().validity()).isEqualTo(CardValidity.EXPIRES_SOON);
        clock.set(LocalDate.of(2027, 2, 1).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        assertThat(only().isExpired()).isTrue();
    }

    private List<String> warnings() {
        return mailbox.messagesTo(IdentityTown.EMAIL).stream()
                .map(message -> ((EmailMessage) message).text())
                .filter(text -> text.contains("expiration") || text.contains("enregistrée"))
                .toList();
    }

    private String rows() {
        return people.text("select count(*) from saved_card");
    }

    private SavedCardView only() {
        assertThat(wallet.of(CAMILLE)).hasSize(1);
        return wallet.of(CAMILLE).getFirst();
    }

    private void pays(String month, CardChoice choice) {
        var page = page(month, choice);
        processor.memberPays(sessionAt(page.page()));
        payments.look(CAMILLE, page.payment());
    }

    private PayOutcome.GoToPage page(String month, CardChoice choice) {
        return (PayOutcome.GoToPage) payments.pay(asked(CAMILLE, "AUT00012001-2026-" + month, choice));
    }

    private static PayInstalments asked(MemberNumber member, String instalment, CardChoice choice) {
        return PayInstalments.one(member, new InstalmentId(instalment), RequestKey.drawnFrom(new SecureRandom()))
                .with(choice);
    }
}
