package fr.societaire.mandate;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static fr.societaire.mandate.MandateTown.CAR;
import static fr.societaire.mandate.MandateTown.IBAN;
import static fr.societaire.mandate.MandateTown.JULIEN;
import static fr.societaire.mandate.MandateTown.OTHER_IBAN;
import static fr.societaire.mandate.MandateTown.hers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.Accounts;
import fr.societaire.identity.FreezeCause;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.journal.Actor;
import fr.societaire.mandate.domain.AccountProblem;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.mandate.internal.MandateClock;
import fr.societaire.notification.Telephone;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MandateAccountsTest {
    private static final Duration DELAY = Duration.ofDays(3);

    @Inject
    MandateAccounts accounts;

    @Inject
    Mandates mandates;

    @Inject
    AccountVeto veto;

    @Inject
    MandateTown town;

    @Inject
    IdentityTown people;

    @Inject
    MandateClock due;

    @Inject
    Lockouts lockouts;

    @Inject
    Accounts members;

    @Inject
    RecentProof proof;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    private MandateId mandate;

    @BeforeEach
    void camille_is_debited_for_her_car() {
        proof.comesFrom(() -> true);
        town.camilleWithHerCarAndHerHome();
        mandate = town.signed(CAR);
        telephone.messages();
        telephone.empty();
    }

    @Test
    void another_account_is_announced_everywhere_and_debited_three_days_later() {
        assertThat(change(OTHER_IBAN))
                .isEqualTo(new ChangeOutcome.Announced(clock.instant().plus(DELAY)));
        assertThat(List.of(telephone.messagesTo(EMAIL), telephone.messagesTo(MOBILE)))
                .allSatisfy(messages -> assertThat(messages)
                        .singleElement()
                        .satisfies(message -> assertThat(message.text()).contains("/refus-compte/")));
        assertThat(view().change().account().masked()).isEqualTo("FR •••• 2606");
        clock.advance(DELAY.minusSeconds(1));
        due.tick();
        assertThat(view().account().masked()).isEqualTo("FR •••• 0189");
        clock.advance(Duration.ofSeconds(1));
        due.tick();
        due.tick();
        assertThat(view().account().masked()).isEqualTo("FR •••• 2606");
        assertThat(view().change()).isNull();
        assertThat(telephone.messagesTo(EMAIL)).hasSize(2);
    }

    @Test
    void the_link_of_the_announcement_stops_it_once_and_looking_does_not() {
        change(OTHER_IBAN);
        String token = tokenSent();
        assertThat(veto.look(token)).isInstanceOf(AccountVetoView.Open.class);
        assertThat(view().change()).isNotNull();
        assertThat(veto.stop(token)).isTrue();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isInstanceOf(AccountVetoView.Stopped.class);
        clock.advance(DELAY);
        due.tick();
        assertThat(view().account().masked()).isEqualTo("FR •••• 0189");
        assertThat(veto.look("no token")).isInstanceOf(AccountVetoView.Over.class);
    }

    @Test
    void after_its_effect_the_link_says_it_is_too_late() {
        change(OTHER_IBAN);
        String token = tokenSent();
        clock.advance(DELAY);
        due.tick();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isEqualTo(new AccountVetoView.TooLate(clock.instant()));
    }

    @Test
    void what_cannot_be_debited_is_said_so() {
        assertThat(change(IBAN)).isInstanceOf(ChangeOutcome.SameAccount.class);
        assertThat(accounts.change(new ChangeAccount(
                        CAMILLE, mandate, new AccountClaim(OTHER_IBAN, "Paul Martin"), IdentityTown.HOME)))
                .isEqualTo(new ChangeOutcome.NotDebitable(AccountProblem.OTHER_HOLDER));
        change(OTHER_IBAN);
        assertThat(change("DE89370400440532013000")).isInstanceOf(ChangeOutcome.AnotherPending.class);
        accounts.cancel(CAMILLE, mandate);
        assertThat(change("DE89370400440532013000")).isInstanceOf(ChangeOutcome.Announced.class);
    }

    @Test
    void it_is_hers_alone_and_asks_for_a_recent_second_factor() {
        assertThatThrownBy(
                        () -> accounts.change(new ChangeAccount(JULIEN, mandate, hers(OTHER_IBAN), IdentityTown.HOME)))
                .isInstanceOf(BusinessRefusal.class);
        change(OTHER_IBAN);
        assertThatThrownBy(() -> accounts.cancel(JULIEN, mandate)).isInstanceOf(BusinessRefusal.class);
        proof.comesFrom(() -> false);
        assertThatThrownBy(() -> change("DE89370400440532013000")).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_recovery_ends_what_whoever_was_in_before_may_have_wished_for() {
        change(OTHER_IBAN);
        members.changePassword(CAMILLE, "Falaise-Blanche-2027!", PasswordChangeCause.RECOVERY);
        assertThat(view().change()).isNull();
    }

    @Test
    void an_account_that_was_closed_meanwhile_stops_it() {
        change(OTHER_IBAN);
        lockouts.freeze(CAMILLE, Actor.member(), FreezeCause.NOT_ME);
        clock.advance(DELAY);
        due.tick();
        assertThat(view().account().masked()).isEqualTo("FR •••• 0189");
        assertThat(view().change()).isNull();
    }

    @Test
    void the_accounts_that_stand_for_nothing_are_forgotten_at_night() {
        change(OTHER_IBAN);
        accounts.cancel(CAMILLE, mandate);
        due.night();
        assertThat(known()).isEqualTo("0189 2606");
        clock.advance(Duration.ofDays(32));
        due.night();
        assertThat(known()).isEqualTo("0189");
        change(OTHER_IBAN);
        clock.advance(DELAY);
        due.tick();
        clock.advance(Duration.ofDays(13 * 31));
        due.night();
        assertThat(known()).isEqualTo("0189 2606");
        clock.advance(Duration.ofDays(2 * 31));
        due.night();
        assertThat(known()).isEqualTo("2606");
    }

    private String known() {
        return people.text("select string_agg(iban_end, ' ' order by iban_end) from debit_account");
    }

    @Test
    void it_ends_with_its_mandate() {
        change(OTHER_IBAN);
        mandates.revoke(CAMILLE, mandate);
        clock.advance(DELAY);
        due.tick();
        assertThat(view().account().masked()).isEqualTo("FR •••• 0189");
    }

    private String tokenSent() {
        String link = telephone.linkSentTo(EMAIL);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ChangeOutcome change(String iban) {
        return accounts.change(new ChangeAccount(CAMILLE, mandate, hers(iban), IdentityTown.HOME));
    }

    private MandateView view() {
        return mandates.of(CAMILLE, mandate).orElseThrow();
    }
}
