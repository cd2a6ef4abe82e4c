package fr.societaire.identification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identification.domain.IdentificationFile.Contacts;
import fr.societaire.identification.domain.IdentificationFile.Name;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdentificationFileTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Duration DELAY = Duration.ofDays(3);
    private static final Duration LIFE = Duration.ofDays(30);

    private final IdentificationFile file = IdentificationFile.open(
            new Name("f", "IR-7K2M-9QXD"),
            new MemberNumber("10000001"),
            new Contacts("nouvelle@example.fr", Optional.empty()),
            "conseil.martin",
            LIFE,
            NOON);
    private final List<IdentificationPaper> papers = Arrays.stream(ProofKind.values())
            .map(kind -> IdentificationPaper.ask("f", kind))
            .toList();

    @Test
    void every_pair_of_states_is_decided() {
        assertThat(Arrays.stream(IdentificationState.values())
                        .map(from -> from + " "
                                + Arrays.stream(IdentificationState.values())
                                        .map(to -> from.mayBecome(to) ? "x" : "-")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                // OPEN, IN_REVIEW, ACCEPTED, EFFECTIVE, REFUSED, VETOED, CANCELLED, EXPIRED
                .isEqualTo("""
                        OPEN -x--xxxx
                        IN_REVIEW x-x-xxx-
                        ACCEPTED ---xxxx-
                        EFFECTIVE --------
                        REFUSED --------
                        VETOED --------
                        CANCELLED --------
                        EXPIRED --------""");
    }

    @Test
    void it_goes_to_review_when_nothing_is_awaited_and_back_when_one_is_refused() {
        received(ProofKind.IDENTITY);
        received(ProofKind.HOME);
        assertThat(file.state()).isEqualTo(IdentificationState.OPEN);
        received(ProofKind.BANK);
        assertThat(file.state()).isEqualTo(IdentificationState.IN_REVIEW);
        paper(ProofKind.HOME).supplied().refuse("Trop ancien.", NOON);
        file.follow(papers, DELAY, NOON);
        assertThat(file.state()).isEqualTo(IdentificationState.OPEN);
        received(ProofKind.HOME);
        assertThat(file.state()).isEqualTo(IdentificationState.IN_REVIEW);
    }

    @Test
    void accepted_at_once_it_still_waits_for_the_delay_that_began_with_its_opening() {
        accepted(NOON.plusSeconds(3600));
        assertThat(file.state()).isEqualTo(IdentificationState.ACCEPTED);
        assertThat(file.effectiveAt()).contains(NOON.plus(DELAY));
        assertThatThrownBy(() -> file.takeEffect(NOON.plus(DELAY).minusSeconds(1)))
                .isInstanceOf(BusinessRefusal.class);
        file.takeEffect(NOON.plus(DELAY));
        assertThatThrownBy(() -> file.takeEffect(NOON.plus(DELAY))).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void accepted_later_than_the_delay_it_takes_effect_now() {
        Instant late = NOON.plus(DELAY).plusSeconds(1);
        accepted(late);
        assertThat(file.effectiveAt()).contains(late);
        file.takeEffect(late);
        assertThat(file.state()).isEqualTo(IdentificationState.EFFECTIVE);
    }

    @Test
    void a_no_counts_until_the_last_second_and_for_good() {
        accepted(NOON);
        file.veto(NOON.plus(DELAY).minusSeconds(1));
        assertThatThrownBy(() -> file.takeEffect(NOON.plus(DELAY))).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> file.cancel(NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void without_every_paper_it_never_takes_effect() {
        assertThatThrownBy(() -> file.takeEffect(NOON.plus(LIFE))).isInstanceOf(BusinessRefusal.class);
        received(ProofKind.IDENTITY);
        paper(ProofKind.IDENTITY).supplied().accept(NOON);
        file.follow(List.of(paper(ProofKind.IDENTITY)), DELAY, NOON);
        assertThat(file.state()).isEqualTo(IdentificationState.OPEN);
    }

    @Test
    void who_opened_it_does_not_decide() {
        assertThatThrownBy(() -> file.requireAnother("conseil.martin")).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> file.refuse("conseil.martin", "Fraude.", NOON)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> file.refuse("admin.colin", " ", NOON)).isInstanceOf(BusinessRefusal.class);
        file.refuse("admin.colin", "Fraude.", NOON);
        assertThat(file.state()).isEqualTo(IdentificationState.REFUSED);
    }

    @Test
    void it_expires_in_its_time_but_not_while_the_desk_is_to_decide() {
        assertThatThrownBy(() -> file.expire(NOON.plus(LIFE).minusSeconds(1))).isInstanceOf(BusinessRefusal.class);
        papers.forEach(paper -> received(paper.kind()));
        assertThatThrownBy(() -> file.expire(NOON.plus(LIFE))).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void papers_come_in_only_until_all_will_do() {
        assertThat(file.takesPapers()).isTrue();
        papers.forEach(paper -> received(paper.kind()));
        assertThat(file.takesPapers()).isTrue();
        accepted(NOON);
        assertThat(file.takesPapers()).isFalse();
    }

    private void accepted(Instant now) {
        papers.forEach(paper -> received(paper.kind()));
        papers.forEach(paper -> paper.supplied().accept(now));
        file.follow(papers, DELAY, now);
    }

    private void received(ProofKind kind) {
        paper(kind).supplied().receive("copy", "application/pdf", NOON);
        file.follow(papers, DELAY, NOON);
    }

    private IdentificationPaper paper(ProofKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).findFirst().orElseThrow();
    }
}
