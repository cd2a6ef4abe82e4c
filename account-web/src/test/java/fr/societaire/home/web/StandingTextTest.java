package fr.societaire.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.InstalmentView;
import fr.societaire.billing.domain.InstalmentStanding;
import fr.societaire.home.Standing;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTextTest {
    private static final InstalmentView DECEMBER = new InstalmentView(
            new InstalmentId("AUT00012001-2026-12"),
            new ContractNumber("AUT00012001"),
            LocalDate.of(2026, 12, 2),
            Money.euros("51.00"),
            InstalmentStanding.LATE,
            true,
            null,
            null,
            null,
            null);

    @Test
    void one_late_instalment_is_named_with_its_amount_and_day() {
        StandingText text = StandingText.of(new Standing.Late(DECEMBER, 1, Money.euros("51.00"), false));
        assertThat(plain(text.sentence()))
                .isEqualTo("Votre échéance de 51,00 € du 2 décembre 2026 n’est pas encore réglée.");
        assertThat(text.address()).isEqualTo("/paiements#AUT00012001-2026-12");
        assertThat(text.tone()).isEqualTo("late");
    }

    @Test
    void several_late_instalments_are_counted_and_added_up() {
        StandingText text = StandingText.of(new Standing.Late(DECEMBER, 3, Money.euros("1530.00"), true));
        assertThat(plain(text.sentence()))
                .isEqualTo("3 échéances ne sont pas réglées, 1 530,00 € au total, et vos garanties sont suspendues.");
    }

    @Test
    void what_may_be_paid_already_is_offered_without_alarm() {
        StandingText text = StandingText.of(new Standing.Due(DECEMBER));
        assertThat(plain(text.sentence()))
                .isEqualTo("Tout est à jour. Votre prochaine échéance est de 51,00 €, le 2 décembre 2026.");
        assertThat(text.label()).isEqualTo("Régler cette échéance");
    }

    @Test
    void a_member_with_nothing_to_do_is_offered_nothing_to_press() {
        assertThat(StandingText.of(new Standing.UpToDate(null)).label()).isEmpty();
        assertThat(StandingText.of(new Standing.UpToDate(DECEMBER)).sentence()).isEqualTo("Tout est à jour.");
        assertThat(plain(StandingText.of(new Standing.UpToDate(DECEMBER)).detail()))
                .isEqualTo("Prochaine échéance : 51,00 €, le 2 décembre 2026.");
        assertThat(StandingText.of(new Standing.NoContract()).label()).isEmpty();
        assertThat(StandingText.of(new Standing.Ended()).address()).isEqualTo("/documents");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
