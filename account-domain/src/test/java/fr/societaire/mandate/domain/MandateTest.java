package fr.societaire.mandate.domain;

import static fr.societaire.mandate.domain.MandateFixture.FIRST;
import static fr.societaire.mandate.domain.MandateFixture.LIFE;
import static fr.societaire.mandate.domain.MandateFixture.NOON;
import static fr.societaire.mandate.domain.MandateFixture.SECOND;
import static fr.societaire.mandate.domain.MandateFixture.THIRD;
import static fr.societaire.mandate.domain.MandateFixture.aDraft;
import static fr.societaire.mandate.domain.MandateFixture.aForm;
import static fr.societaire.mandate.domain.MandateFixture.aSignedMandate;
import static fr.societaire.mandate.domain.MandateFixture.onePaperedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MandateTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 7);

    @Test
    void it_is_signed_once_and_in_time() {
        var late = aDraft();
        var signature = new Signature(NOON.plus(LIFE), "session", "PASSWORD", aForm().fingerprint());
        assertThatThrownBy(() -> late.sign(signature, LIFE)).isInstanceOf(BusinessRefusal.class);
        var signed = aSignedMandate();
        assertThat(signed.state()).isEqualTo(MandateState.ACTIVE);
        assertThat(signed.signature().orElseThrow().fingerprint())
                .isEqualTo(MandateForm.read(signed.text().orElseThrow()).fingerprint());
        assertThatThrownBy(() -> signed.sign(signature, LIFE)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void the_bank_is_told_of_another_account_once_however_often_it_changed() {
        var mandate = aSignedMandate();
        mandate.collected(DECEMBER);
        mandate.amend(SECOND, NOON);
        mandate.amend(THIRD, NOON);
        assertThat(mandate.account()).isEqualTo(THIRD.id());
        assertThat(mandate.formerAccount()).contains(FIRST.id());
        mandate.collected(DECEMBER.plusMonths(1));
        assertThat(mandate.formerAccount()).isEmpty();
    }

    @Test
    void a_bank_that_never_heard_of_it_is_told_of_no_change() {
        var mandate = aSignedMandate();
        mandate.amend(SECOND, NOON);
        assertThat(mandate.formerAccount()).isEmpty();
    }

    @Test
    void one_that_waits_for_another_account_goes_on_with_it_and_one_that_is_over_does_not() {
        var mandate = aSignedMandate();
        mandate.suspend(NOON);
        mandate.amend(SECOND, NOON);
        assertThat(mandate.state()).isEqualTo(MandateState.ACTIVE);
        mandate.revoke(NOON);
        assertThatThrownBy(() -> mandate.amend(THIRD, NOON)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mandate.revoke(NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void it_lapses_36_months_after_the_last_debit_and_not_a_day_sooner() {
        var used = onePaperedOn(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 7));
        Instant before = Instant.parse("2029-12-06T22:59:59Z");
        assertThatThrownBy(() -> used.lapse(before)).isInstanceOf(BusinessRefusal.class);
        used.lapse(before.plusSeconds(1));
        assertThat(used.state()).isEqualTo(MandateState.LAPSED);
        var unused = onePaperedOn(LocalDate.of(2020, 1, 1), null);
        assertThat(unused.isUnusedAt(Instant.parse("2022-12-31T22:59:59Z"))).isFalse();
        assertThat(unused.isUnusedAt(Instant.parse("2022-12-31T23:00:00Z"))).isTrue();
    }

    @Test
    void an_older_debit_told_later_changes_nothing() {
        var mandate = aSignedMandate();
        mandate.collected(DECEMBER);
        mandate.collected(DECEMBER.minusMonths(1));
        assertThat(mandate.lastDebitOn()).contains(DECEMBER);
    }

    @Test
    void another_account_takes_effect_in_its_time() {
        var change = AccountChange.announce("c", aSignedMandate(), SECOND, Duration.ofDays(3), NOON);
        assertThatThrownBy(() -> change.apply(NOON.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isInstanceOf(BusinessRefusal.class);
        change.apply(NOON.plus(Duration.ofDays(3)));
        assertThatThrownBy(() -> change.veto(NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void the_text_is_read_back_as_it_was_and_another_word_is_another_text() {
        assertThat(MandateForm.read(aForm().text())).isEqualTo(aForm());
        assertThat(aForm().fingerprint()).matches("[0-9a-f]{64}");
        var other = MandateForm.read(aForm().text().replace("0189", "0188"));
        assertThat(other.fingerprint()).isNotEqualTo(aForm().fingerprint());
    }

    @Test
    void it_says_who_debits_whom_and_what_the_scheme_wants_said() {
        assertThat(aForm().text())
                .contains("FR72ZZZ123456", "10000001-20261123-1F00D2A4", "Mutuelle des Rives", "Camille Bernard")
                .contains("vous autorisez Mutuelle des Rives à envoyer des instructions à votre banque")
                .contains("votre banque à débiter votre compte")
                .contains("8 semaines", "AUT00012001 · Auto Confort", "HAB00012002 · Habitation");
    }
}
