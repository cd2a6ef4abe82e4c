package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.staff.StaffRoom.BLANC;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class AccessHelpTest {
    @Inject
    AccessHelp help;

    @Inject
    Proposals proposals;

    @Inject
    DeskTown town;

    @Inject
    StaffRoom room;

    @Inject
    IdentityTown database;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void martin_is_at_his_desk() {
        town.camilleIsAMember();
        room.isStaffed();
        room.comesIn(MARTIN);
    }

    private Stream<Act> everyAct() {
        return Stream.concat(
                actsThatNeedNothingElse(),
                Stream.of(
                        new Act("dictateCode", visit -> help.dictateCode(visit, "7K2M-9QXD")),
                        new Act("renewActivation", visit -> help.renewActivation(visit, CodeRoute.EMAIL)),
                        new Act("liftRestriction", help::liftRestriction),
                        new Act("proposeContact", visit -> proposals.proposeContact(anotherMobile(visit))),
                        new Act("proposeClosing", visit -> proposals.proposeClosing(visit, "à rouvrir"))));
    }

    private Stream<Act> actsThatNeedNothingElse() {
        return Stream.of(
                new Act("unlock", help::unlock),
                new Act("giveIdentifier", help::giveIdentifier),
                new Act("sendResetLink", help::sendResetLink));
    }

    private static ProposeContact anotherMobile(VisitId visit) {
        return new ProposeContact(visit, ContactChannel.MOBILE, "06 39 98 00 77", "Carte d’identité vue");
    }

    private record Act(String name, Consumer<VisitId> done) {}

    @Test
    void nothing_is_done_for_a_caller_who_has_not_proved_who_he_is() {
        VisitId visit = town.camilleCalls();
        assertThat(everyAct()).allSatisfy(act -> refused(act, visit));
        assertThat(posted()).isZero();
        assertThat(refusals()).isEqualTo(everyAct().count());
    }

    @Test
    void nor_once_the_proof_is_a_quarter_of_an_hour_old() {
        VisitId visit = town.camilleProvesWhoSheIs();
        clock.advance(Duration.ofMinutes(15));
        assertThat(everyAct()).allSatisfy(act -> refused(act, visit));
        assertThat(posted()).isZero();
    }

    @Test
    void nor_by_a_colleague_on_the_proof_of_another() {
        VisitId visit = town.camilleProvesWhoSheIs();
        room.comesIn(FAURE);
        assertThat(everyAct()).allSatisfy(act -> refused(act, visit));
        VisitId own = town.camilleCalls();
        assertThat(everyAct()).allSatisfy(act -> refused(act, own));
        assertThat(posted()).isZero();
    }

    @Test
    void nor_by_somebody_whose_role_it_is_not() {
        room.comesIn(BLANC);
        VisitId visit = town.camilleProvesWhoSheIs();
        assertThat(everyAct()).allSatisfy(act -> refused(act, visit));
        assertThat(posted()).isZero();
        assertThat(database.text("select count(*) from journal_entry where deed = 'DESK_REFUSED'"))
                .isEqualTo(Long.toString(everyAct().count()));
    }

    @TestFactory
    Stream<DynamicTest> every_act_is_written_under_the_pseudonym_and_told_on_both_channels() {
        return actsThatNeedNothingElse()
                .map(act -> DynamicTest.dynamicTest(act.name(), () -> {
                    VisitId visit = town.camilleIsVerified();
                    long before = posted();
                    act.done().accept(visit);
                    assertThat(journal.ofMember(CAMILLE, 1).lines().getFirst().actor())
                            .isEqualTo(Actor.advisor("Martin"));
                    assertThat(posted() - before).isGreaterThanOrEqualTo(2);
                    assertThat(database.text(
                                    "select string_agg(distinct channel, ',' order by channel) from outbox_message"))
                            .isEqualTo("EMAIL,SMS");
                }));
    }

    @Test
    void the_identifier_is_read_out_to_who_has_proved_who_he_is() {
        assertThat(help.giveIdentifier(town.camilleProvesWhoSheIs())).isEqualTo(CAMILLE);
        assertThat(journal.ofMember(CAMILLE, 1).lines().getFirst().deed()).isEqualTo(Deed.DESK_IDENTIFIER_GIVEN);
    }

    @Test
    void the_link_goes_to_the_mail_on_file_and_to_nobody_else() {
        assertThat(help.sendResetLink(town.camilleProvesWhoSheIs())).isTrue();
        assertThat(database.text(
                        "select string_agg(recipient, ',') from outbox_message where body_text like '%/lien/%'"))
                .isEqualTo(IdentityTown.EMAIL);
    }

    private static void refused(Act act, VisitId visit) {
        assertThatThrownBy(() -> act.done().accept(visit)).as(act.name()).isInstanceOf(BusinessRefusal.class);
    }

    private long posted() {
        return Long.parseLong(database.text("select count(*) from outbox_message"));
    }

    private long refusals() {
        return Long.parseLong(database.text("select count(*) from journal_entry where deed = 'DESK_REFUSED'"));
    }
}
