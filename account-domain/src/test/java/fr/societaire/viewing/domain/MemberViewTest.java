package fr.societaire.viewing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MemberViewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    /** The whole table: a line for each state, a column for each that may follow, in their order. */
    @Test
    void every_pair_of_states_is_decided() {
        String table = Arrays.stream(ViewState.values())
                .map(from -> from + " "
                        + Arrays.stream(ViewState.values())
                                .map(to -> from.mayBecome(to) ? "x" : "-")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        // ASKED, OPEN, ENDED, REFUSED, LAPSED
        assertThat(table).isEqualTo("""
                ASKED -x-xx
                OPEN --x--
                ENDED -----
                REFUSED -----
                LAPSED -----""");
    }

    @Test
    void only_the_newest_code_is_awaited_and_only_in_time() {
        MemberView view = asked();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        view.awaitCode(first, NOW.plusSeconds(600));
        view.awaitCode(second, NOW.plusSeconds(700));
        assertThat(view.awaits(first, NOW)).isFalse();
        assertThat(view.awaits(second, NOW.plusSeconds(699))).isTrue();
        assertThat(view.awaits(second, NOW.plusSeconds(700))).isFalse();
    }

    @Test
    void consent_that_comes_late_opens_nothing() {
        MemberView view = asked();
        assertThatThrownBy(() -> view.open(NOW.plusSeconds(600), QUARTER)).isInstanceOf(BusinessRefusal.class);
        assertThat(view.state()).isEqualTo(ViewState.ASKED);
    }

    @Test
    void it_lasts_from_the_consent_and_its_end_is_never_told_later_than_its_time() {
        MemberView view = asked();
        view.open(NOW.plusSeconds(60), QUARTER);
        assertThat(view.endsAt()).isEqualTo(NOW.plusSeconds(60).plus(QUARTER));
        view.end(ViewEnd.TIME, view.endsAt().plusSeconds(4));
        assertThat(view.stateSince()).isEqualTo(NOW.plusSeconds(60).plus(QUARTER));
        assertThat(view.ending()).contains(ViewEnd.TIME);
    }

    @Test
    void a_refusal_is_the_last_word() {
        MemberView view = asked();
        view.refuse(NOW);
        assertThatThrownBy(() -> view.open(NOW, QUARTER)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> view.awaitCode(UUID.randomUUID(), NOW.plusSeconds(60)))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void pages_are_remembered_once_and_counted_each_time_and_only_while_it_is_open() {
        MemberView view = asked();
        assertThatThrownBy(() -> view.show(ViewedPage.HOME)).isInstanceOf(BusinessRefusal.class);
        view.open(NOW, QUARTER);
        view.show(ViewedPage.HOME);
        view.show(ViewedPage.CONTRACTS);
        view.show(ViewedPage.HOME);
        assertThat(view.pages()).isEqualTo("contrats,espace");
        assertThat(view.pageCount()).isEqualTo(3);
    }

    @Test
    void what_changes_an_access_is_no_page_of_a_view() {
        assertThat(Arrays.stream(ViewedPage.values()).map(ViewedPage::word))
                .containsExactly("espace", "contrats", "contrat", "paiements", "documents");
        assertThat(ViewedPage.of("securite")).isEmpty();
        assertThat(ViewedPage.of("")).isEmpty();
    }

    private static MemberView asked() {
        var martin = new MemberView.Viewer("conseil.martin", "Martin", "session");
        return MemberView.ask("view", CAMILLE, martin, NOW, NOW.plusSeconds(600));
    }
}
