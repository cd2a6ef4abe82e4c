package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.desk.internal.ProposalClock;
import fr.societaire.identity.IdentityTown;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class CaseFilesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    @Inject
    CaseFiles cases;

    @Inject
    ProposalClock clockwork;

    @Inject
    DeskTown town;

    @Inject
    StaffRoom room;

    @Inject
    IdentityTown database;

    @Inject
    TestClock clock;

    @BeforeEach
    void martin_is_at_his_desk() {
        town.camilleIsAMember();
        room.isStaffed();
        room.comesIn(MARTIN);
    }

    @Test
    void the_member_reads_what_he_was_promised_and_how_it_was_kept() {
        String reference = promised(FRIDAY).reference();
        assertThat(cases.ofMember(CAMILLE, 1).cases()).singleElement().satisfies(mine -> {
            assertThat(mine.advisor()).isEqualTo("Martin");
            assertThat(mine.promise()).isEqualTo("Envoyer l’attestation");
            assertThat(mine.answer()).isEmpty();
        });
        room.comesIn(FAURE);
        cases.keep(reference, "Partie ce matin");
        assertThat(cases.ofMember(CAMILLE, 1).cases().getFirst().answer()).contains("Partie ce matin");
        assertThat(cases.due(1).cases()).isEmpty();
        assertThatThrownBy(() -> cases.keep(reference, "Encore")).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void nobody_else_reads_it() {
        promised(FRIDAY);
        assertThat(cases.ofMember(new MemberNumber("10000002"), 1).cases()).isEmpty();
    }

    @Test
    void its_author_is_reminded_on_the_day_and_once() {
        promised(FRIDAY);
        clockwork.tick();
        assertThat(reminders()).isEqualTo("0");
        clock.advance(Duration.ofDays(3));
        clockwork.tick();
        clockwork.tick();
        assertThat(reminders()).isEqualTo("1");
        assertThat(cases.due(1).cases().getFirst().overdue()).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(cases.due(1).cases().getFirst().overdue()).isTrue();
    }

    @Test
    void nothing_is_promised_for_yesterday_or_without_words() {
        assertThatThrownBy(() -> promised(LocalDate.of(2026, 11, 30))).isInstanceOf(BusinessRefusal.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenCase(new VisitId("x"), " ", "Envoyer", FRIDAY));
    }

    private CaseView promised(LocalDate day) {
        return cases.open(new OpenCase(town.camilleCalls(), "Mon attestation ?", "Envoyer l’attestation", day));
    }

    private String reminders() {
        return database.text("select count(*) from outbox_message where recipient = 'conseil.martin@example.fr'");
    }
}
