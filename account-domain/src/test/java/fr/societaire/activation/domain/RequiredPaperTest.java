package fr.societaire.activation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequiredPaperTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

    private final RequiredPaper paper =
            RequiredPaper.ask(new RequiredPaper.Key(new MemberNumber("10000008"), "RIB"), "Votre RIB");

    @Test
    void nothing_is_decided_before_something_came_in() {
        assertThatThrownBy(() -> paper.accept(NOON)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> paper.refuse("Illisible.", NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void it_is_refused_with_a_reason_only_and_may_be_sent_again() {
        paper.receive("one", "image/png", NOON);
        assertThatThrownBy(() -> paper.refuse(" ", NOON)).isInstanceOf(BusinessRefusal.class);
        paper.refuse(" Illisible. ", NOON);
        assertThat(paper.reason()).contains("Illisible.");
        paper.receive("two", "image/png", NOON);
        assertThat(paper.reason()).isEmpty();
        assertThat(paper.fileName()).contains("two");
    }

    @Test
    void once_accepted_it_stays_so_and_only_then_its_copy_may_go() {
        paper.receive("one", "image/png", NOON);
        assertThatThrownBy(paper::forgetFile).isInstanceOf(BusinessRefusal.class);
        paper.accept(NOON);
        paper.forgetFile();
        assertThat(paper.fileName()).isEmpty();
        assertThatThrownBy(() -> paper.receive("two", "image/png", NOON)).isInstanceOf(BusinessRefusal.class);
    }
}
