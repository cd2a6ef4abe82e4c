package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.staff.StaffRoom.COLIN;
import static fr.societaire.staff.StaffRoom.FAURE;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.desk.internal.ProposalClock;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.Devices;
import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ProposalsTest {
    private static final String NEW_MOBILE = "+33639980077";
    private static final String NEW_EMAIL = "camille.nouvelle@example.fr";
    private static final Duration DELAY = Duration.ofDays(3);

    @Inject
    Proposals proposals;

    @Inject
    ChangeVeto veto;

    @Inject
    ProposalClock due;

    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    AuthenticatorApps apps;

    @Inject
    Devices devices;

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

    @Test
    void what_two_have_agreed_takes_effect_after_the_delay() {
        assertThat(mobile("06 39 98 00 77")).isEqualTo(ProposalOutcome.PROPOSED);
        approvedBy(FAURE);
        clock.advance(DELAY.minusSeconds(1));
        due.tick();
        assertThat(mobiles()).containsExactly(IdentityTown.MOBILE);
        clock.advance(Duration.ofSeconds(1));
        due.tick();
        due.tick();
        assertThat(mobiles()).containsExactly(NEW_MOBILE);
        assertThat(deeds()).startsWith(Deed.DESK_CHANGE_APPLIED, Deed.DESK_CHANGE_APPROVED, Deed.DESK_CHANGE_PROPOSED);
    }

    @Test
    void with_his_new_address_he_signs_in_and_with_the_old_one_no_more() {
        propose(ContactChannel.EMAIL, NEW_EMAIL);
        approvedBy(FAURE);
        clock.advance(DELAY);
        due.tick();
        assertThat(accounts.named(NEW_EMAIL).orElseThrow().member()).isEqualTo(CAMILLE);
        assertThat(accounts.named(IdentityTown.EMAIL)).isEmpty();
    }

    @Test
    void the_old_channels_are_told_before_anything_changes() {
        mobile("06 39 98 00 77");
        assertThat(database.text("select string_agg(recipient, ',' order by recipient) from outbox_message"))
                .isEqualTo(IdentityTown.MOBILE + "," + IdentityTown.EMAIL);
        assertThat(database.text("select count(*) from outbox_message where body_text like '%0077%'"))
                .isEqualTo("0");
    }

    @Test
    void nobody_is_his_own_second_pair_of_eyes() {
        mobile("06 39 98 00 77");
        assertThat(proposals.waiting(1))
                .singleElement()
                .satisfies(mine -> assertThat(mine.mine()).isTrue());
        String id = proposals.waiting(1).getFirst().id();
        assertThatThrownBy(() -> proposals.approve(id)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> proposals.refuse(id)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void the_member_says_no_by_the_link_he_was_sent_and_looking_at_it_stops_nothing() {
        mobile("06 39 98 00 77");
        String token = tokenSent();
        approvedBy(FAURE);
        assertThat(veto.mayStop(token)).isTrue();
        assertThat(veto.mayStop(token)).isTrue();
        assertThat(veto.stop(token)).isTrue();
        assertThat(veto.stop(token)).isFalse();
        clock.advance(DELAY);
        due.tick();
        assertThat(mobiles()).containsExactly(IdentityTown.MOBILE);
        assertThat(journal.ofMember(CAMILLE, 1).lines().getFirst().deed()).isEqualTo(Deed.DESK_CHANGE_VETOED);
        assertThat(journal.ofMember(CAMILLE, 1).lines().getFirst().actor()).isEqualTo(Actor.member());
    }

    @Test
    void one_change_at_a_time_so_that_the_member_knows_what_he_stops() {
        mobile("06 39 98 00 77");
        assertThat(propose(ContactChannel.EMAIL, NEW_EMAIL)).isEqualTo(ProposalOutcome.ANOTHER_PENDING);
        room.comesIn(FAURE);
        proposals.refuse(proposals.waiting(1).getFirst().id());
        room.comesIn(MARTIN);
        assertThat(propose(ContactChannel.EMAIL, NEW_EMAIL)).isEqualTo(ProposalOutcome.PROPOSED);
    }

    @Test
    void what_is_no_contact_or_no_change_is_not_proposed() {
        assertThat(mobile("01 99 00 12 34")).isEqualTo(ProposalOutcome.NOT_A_CONTACT);
        assertThat(mobile("bonjour")).isEqualTo(ProposalOutcome.NOT_A_CONTACT);
        assertThat(propose(ContactChannel.EMAIL, "bonjour")).isEqualTo(ProposalOutcome.NOT_A_CONTACT);
        assertThat(mobile("06 39 98 01 01")).isEqualTo(ProposalOutcome.NOTHING_TO_CHANGE);
    }

    @Test
    void a_closed_account_may_be_opened_anew_and_its_file_stays() {
        recoveryCodes.make(FactorOwner.of(CAMILLE));
        apps.begin(FactorOwner.of(CAMILLE));
        devices.meet(CAMILLE, Optional.empty(), IdentityTown.HOME, true);
        room.comesIn(COLIN);
        assertThat(proposals.proposeClosing(town.camilleProvesWhoSheIs(), "E-mail perdu, téléphone perdu"))
                .isEqualTo(ProposalOutcome.PROPOSED);
        approvedBy(FAURE);
        clock.advance(DELAY);
        due.tick();
        assertThat(accounts.exists(CAMILLE)).isFalse();
        assertThat(recoveryCodes.of(FactorOwner.of(CAMILLE))).isEmpty();
        assertThat(apps.pending(FactorOwner.of(CAMILLE), CAMILLE.value())).isEmpty();
        assertThat(devices.of(CAMILLE)).isEmpty();
        assertThat(mobiles()).containsExactly(IdentityTown.MOBILE);
    }

    private void approvedBy(String colleague) {
        room.comesIn(colleague);
        proposals.approve(proposals.waiting(1).getFirst().id());
    }

    private ProposalOutcome mobile(String typed) {
        return propose(ContactChannel.MOBILE, typed);
    }

    private ProposalOutcome propose(ContactChannel channel, String typed) {
        VisitId visit = town.camilleIsVerified();
        return proposals.proposeContact(new ProposeContact(visit, channel, typed, "Carte d’identité vue"));
    }

    private List<String> mobiles() {
        return contacts.of(CAMILLE).stream()
                .filter(point -> point.channel() == ContactChannel.MOBILE)
                .map(ContactPoint::value)
                .toList();
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(line -> line.deed())
                .toList();
    }

    private String tokenSent() {
        Matcher link = Pattern.compile("/refuser/([A-Za-z0-9_-]{43})")
                .matcher(database.text("select body_text from outbox_message where body_text like '%/refuser/%'"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
