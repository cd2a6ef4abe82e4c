package fr.societaire.activation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningFileTest {
    private static final MemberNumber LUCAS = new MemberNumber("10000008");
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private final OpeningFile file = OpeningFile.of(LUCAS);
    private final RequiredPaper paper = RequiredPaper.ask(new RequiredPaper.Key(LUCAS, "RIB"), "Votre RIB");

    @Test
    void it_is_clear_when_rights_are_open_and_every_paper_is_accepted() {
        stated(Rights.OPEN);
        assertThat(file.isClear(List.of())).isTrue();
        assertThat(file.isClear(List.of(paper))).isFalse();
        paper.receive("name", "application/pdf", NOON);
        assertThat(file.isClear(List.of(paper))).isFalse();
        paper.accept(NOON);
        assertThat(file.isClear(List.of(paper))).isTrue();
        stated(Rights.pending(LocalDate.of(2026, 12, 9), null));
        assertThat(file.isClear(List.of(paper))).isFalse();
    }

    @Test
    void the_end_of_a_wait_is_told_once_and_only_after_a_wait() {
        stated(Rights.OPEN);
        assertThat(file.clears(List.of())).isFalse();
        stated(Rights.pending(null, "Vos droits"));
        assertThat(file.clears(List.of())).isFalse();
        stated(Rights.OPEN);
        assertThat(file.clears(List.of())).isTrue();
        assertThat(file.clears(List.of())).isFalse();
    }

    private void stated(Rights rights) {
        file.state(OpeningProofs.THREE_FACTS, Optional.empty(), rights);
    }
}
