package fr.societaire.contactchange;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.contactchange.domain.ChangeKind;
import fr.societaire.contactchange.internal.ChangeClock;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.SignIn;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Telephone;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MyContactsTest {
    private static final String NEW = "nouvelle@example.fr";
    private static final String OTHER = "autre@example.fr";
    private static final String NEW_MOBILE = "+33639980077";
    private static final Duration DELAY = Duration.ofDays(3);

    @Inject
    MyContacts mine;

    @Inject
    ContactVeto veto;

    @Inject
    ChangeClock due;

    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    Lockouts lockouts;

    @Inject
    SignIn signIn;

    @Inject
    RecentProof proof;

    @Inject
    IdentityTown town;

    @Inject
    Telephone telephone;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille_has_just_shown_a_second_factor() {
        town.camilleHasAnAccount();
        telephone.empty();
        proof.comesFrom(() -> true);
    }

    @Test
    void a_proved_address_takes_effect_after_the_delay_and_the_next_code_goes_there() {
        Instant at = proved(ChangeKind.EMAIL, " Nouvelle@Example.fr ", NEW);
        assertThat(at).isEqualTo(clock.instant().plus(DELAY));
        clock.advance(DELAY.minusSeconds(1));
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(signIn.submit(NEW, PASSWORD, HOME)).isNotInstanceOf(CodeSent.class);
        clock.advance(Duration.ofSeconds(1));
        due.tick();
        due.tick();
        assertThat(contacts.of(CAMILLE).getFirst()).isEqualTo(new ContactPoint(ContactChannel.EMAIL, NEW, true));
        everything_is_read();
        assertThat(signIn.submit(NEW, PASSWORD, HOME)).isInstanceOf(CodeSent.class);
        assertThat(telephone.codeSentTo(NEW)).hasSize(6);
        assertThat(telephone.messagesTo(EMAIL)).isEmpty();
        assertThat(accounts.named(EMAIL)).isEmpty();
        assertThat(deeds())
                .containsSubsequence(
                        Deed.CONTACT_CHANGE_APPLIED, Deed.CONTACT_CHANGE_PROVED, Deed.CONTACT_CHANGE_ASKED);
    }

    @Test
    void nothing_is_asked_without_a_recent_second_factor() {
        proof.comesFrom(() -> false);
        assertThatThrownBy(() -> ask(ChangeKind.EMAIL, NEW)).isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> mine.dropBackup(CAMILLE)).isInstanceOf(BusinessRefusal.class);
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void the_old_channels_are_told_once_it_is_proved_and_nothing_names_it_in_full() {
        ask(ChangeKind.EMAIL, NEW);
        assertThat(telephone.messagesTo(EMAIL)).isEmpty();
        prove(ChangeKind.EMAIL, telephone.codeSentTo(NEW));
        assertThat(List.of(telephone.messagesTo(EMAIL), telephone.messagesTo(MOBILE)))
                .allSatisfy(messages -> assertThat(messages)
                        .singleElement()
                        .satisfies(message ->
                                assertThat(message.text()).contains("/refus/").doesNotContain(NEW)));
        assertThat(telephone.messagesTo(EMAIL).getFirst().text()).contains("n•••@e•••.fr");
        assertThat(town.text("select coalesce(string_agg(facts::text, ''), '') from journal_entry"))
                .doesNotContain("example.fr");
    }

    @Test
    void a_channel_that_is_added_waits_as_long_as_one_that_replaces() {
        town.isMember(CAMILLE, EMAIL);
        proved(ChangeKind.MOBILE, "06 39 98 00 77", NEW_MOBILE);
        due.tick();
        assertThat(values()).containsExactly(EMAIL);
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, NEW_MOBILE);
    }

    @Test
    void where_nobody_can_be_warned_there_is_nothing_to_wait_for() {
        town.isMember(CAMILLE);
        ask(ChangeKind.EMAIL, NEW);
        assertThat(prove(ChangeKind.EMAIL, telephone.codeSentTo(NEW))).isEqualTo(new ProofOutcome.Applied());
        assertThat(values()).containsExactly(NEW);
    }

    @Test
    void a_backup_is_told_what_is_told_and_gets_no_code() {
        proved(ChangeKind.BACKUP_EMAIL, NEW, NEW);
        clock.advance(DELAY);
        due.tick();
        assertThat(contacts.of(CAMILLE)).last().isEqualTo(new ContactPoint(ContactChannel.EMAIL, NEW, true, true));
        assertThat(accounts.named(NEW)).isEmpty();
        everything_is_read();
        signIn.submit(CAMILLE.value(), PASSWORD, HOME);
        assertThat(telephone.messagesTo(NEW)).isEmpty();
        proved(ChangeKind.MOBILE, NEW_MOBILE, NEW_MOBILE);
        assertThat(telephone.linkSentTo(NEW)).contains("/refus/");
        mine.dropBackup(CAMILLE);
        assertThat(telephone.messagesTo(NEW).getLast().text()).contains("de secours a été retirée");
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(deeds()).startsWith(Deed.BACKUP_EMAIL_DROPPED);
    }

    @Test
    void the_link_stops_it_once_and_looking_stops_nothing() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        String token = token(EMAIL);
        assertThat(veto.look(token)).isEqualTo(veto.look(token)).isInstanceOf(VetoView.Open.class);
        assertThat(veto.stop(token)).isTrue();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isEqualTo(new VetoView.Stopped(ChangeKind.EMAIL));
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(deeds()).startsWith(Deed.CONTACT_CHANGE_VETOED);
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("a été refusé");
    }

    @Test
    void the_link_of_one_change_stops_that_one_only() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        String first = token(EMAIL);
        proved(ChangeKind.MOBILE, NEW_MOBILE, NEW_MOBILE);
        assertThat(veto.stop(first)).isTrue();
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, NEW_MOBILE);
    }

    @Test
    void who_has_stopped_it_may_close_the_space_once() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        String token = token(EMAIL);
        assertThat(veto.closeSpace(token)).isEmpty();
        veto.stop(token);
        assertThat(veto.closeSpace(token)).isPresent();
        assertThat(lockouts.of(CAMILLE).frozenAt()).isPresent();
        assertThat(veto.closeSpace(token)).isEmpty();
        assertThat(veto.look(token)).isEqualTo(new VetoView.Over());
        assertThat(deeds()).startsWith(Deed.INCIDENT_REPORTED, Deed.FROZEN, Deed.CONTACT_CHANGE_VETOED);
    }

    @Test
    void too_late_to_stop_it_the_link_still_closes_the_space() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        String token = token(EMAIL);
        clock.advance(DELAY);
        due.tick();
        assertThat(veto.stop(token)).isFalse();
        assertThat(veto.look(token)).isInstanceOf(VetoView.TooLate.class);
        assertThat(veto.closeSpace(token)).isPresent();
    }

    @Test
    void in_a_closed_space_nothing_takes_effect() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        proved(ChangeKind.MOBILE, NEW_MOBILE, NEW_MOBILE);
        String token = token(EMAIL);
        veto.stop(token);
        veto.closeSpace(token);
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        assertThat(deeds()).startsWith(Deed.CONTACT_CHANGE_CANCELLED);
    }

    @Test
    void a_wrong_code_counts_an_older_one_is_named_and_five_wrong_ones_are_the_end() {
        ask(ChangeKind.EMAIL, NEW);
        String old = telephone.codeSentTo(NEW);
        assertThat(mine.resend(CAMILLE, ChangeKind.EMAIL))
                .contains(clock.instant().plusSeconds(60));
        clock.advance(Duration.ofSeconds(60));
        assertThat(mine.resend(CAMILLE, ChangeKind.EMAIL)).isEmpty();
        String code = telephone.codeSentTo(NEW);
        assertThat(prove(ChangeKind.EMAIL, old)).isEqualTo(new ProofOutcome.Superseded(clock.instant()));
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(prove(ChangeKind.EMAIL, wrong)).isEqualTo(new ProofOutcome.Wrong(4));
        IntStream.range(0, 4).forEach(n -> prove(ChangeKind.EMAIL, wrong));
        assertThat(prove(ChangeKind.EMAIL, code)).isEqualTo(new ProofOutcome.Burnt());
        assertThat(telephone.messagesTo(EMAIL)).isEmpty();
    }

    @Test
    void a_code_of_one_address_proves_no_other() {
        ask(ChangeKind.EMAIL, NEW);
        String code = telephone.codeSentTo(NEW);
        clock.advance(Duration.ofSeconds(1));
        assertThat(ask(ChangeKind.EMAIL, OTHER)).isEqualTo(new AskOutcome.CodeSent());
        assertThat(prove(ChangeKind.EMAIL, code)).isInstanceOf(ProofOutcome.Superseded.class);
        assertThatThrownBy(() -> prove(ChangeKind.MOBILE, code)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_right_code_twice_is_one_change() {
        ask(ChangeKind.EMAIL, NEW);
        String code = telephone.codeSentTo(NEW);
        assertThat(prove(ChangeKind.EMAIL, code)).isEqualTo(prove(ChangeKind.EMAIL, code));
        assertThat(telephone.messagesTo(EMAIL)).hasSize(1);
    }

    @Test
    void one_change_of_a_kind_at_a_time_until_it_is_given_up() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        assertThat(ask(ChangeKind.EMAIL, OTHER)).isEqualTo(new AskOutcome.AnotherPending());
        assertThat(ask(ChangeKind.BACKUP_EMAIL, NEW)).isEqualTo(new AskOutcome.AnotherPending());
        mine.cancel(CAMILLE, ChangeKind.EMAIL);
        assertThatThrownBy(() -> mine.cancel(CAMILLE, ChangeKind.EMAIL)).isInstanceOf(BusinessRefusal.class);
        assertThat(telephone.messagesTo(EMAIL).getLast().text()).contains("annulé depuis votre espace");
        assertThat(ask(ChangeKind.EMAIL, OTHER)).isEqualTo(new AskOutcome.CodeSent());
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
    }

    @Test
    void the_database_holds_to_one_open_change_of_a_kind() {
        ask(ChangeKind.EMAIL, NEW);
        assertThatThrownBy(() -> town.execute("""
                        insert into contact_change (id, member_number, kind, new_value, state, state_since, asked_at)
                        values ('x', '10000001', 'EMAIL', 'x@example.fr', 'ASKED', now(), now())""")).hasMessageContaining("contact_change_open");
    }

    @Test
    void what_is_no_contact_or_no_change_is_not_asked() {
        assertThat(ask(ChangeKind.EMAIL, "bonjour")).isEqualTo(new AskOutcome.NotAContact());
        assertThat(ask(ChangeKind.MOBILE, "01 99 00 12 34")).isEqualTo(new AskOutcome.NotAContact());
        assertThat(ask(ChangeKind.EMAIL, EMAIL)).isEqualTo(new AskOutcome.AlreadyOnFile());
        assertThat(ask(ChangeKind.BACKUP_EMAIL, EMAIL)).isEqualTo(new AskOutcome.AlreadyOnFile());
        town.isMember(CAMILLE, MOBILE);
        assertThatThrownBy(() -> ask(ChangeKind.BACKUP_EMAIL, NEW)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void codes_are_not_sent_to_strangers_without_end() {
        IntStream.range(0, 5).forEach(n -> ask(ChangeKind.EMAIL, "a" + n + "@example.fr"));
        assertThat(ask(ChangeKind.EMAIL, NEW))
                .isEqualTo(new AskOutcome.TooManyCodes(clock.instant().plus(Duration.ofHours(1))));
        assertThat(telephone.messagesTo(NEW)).isEmpty();
    }

    @Test
    void what_the_portfolio_brings_meanwhile_ends_it_and_the_member_is_told() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        proved(ChangeKind.MOBILE, NEW_MOBILE, NEW_MOBILE);
        town.isMember(CAMILLE, OTHER, MOBILE);
        assertThat(telephone.messagesTo(OTHER).getLast().text()).contains("mises à jour autrement");
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(OTHER, NEW_MOBILE);
        assertThat(deeds()).contains(Deed.CONTACT_CHANGE_OVERTAKEN);
    }

    @Test
    void a_recovery_ends_it_and_does_not_confirm_it() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        accounts.changePassword(CAMILLE, "Falaise-Blanche-2027!", PasswordChangeCause.RECOVERY);
        assertThat(deeds()).contains(Deed.CONTACT_CHANGE_CANCELLED);
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
    }

    @Test
    void another_password_chosen_by_the_member_neither_ends_nor_confirms_it() {
        proved(ChangeKind.EMAIL, NEW, NEW);
        accounts.changePassword(CAMILLE, "Falaise-Blanche-2027!", PasswordChangeCause.BY_MEMBER);
        due.tick();
        assertThat(values()).containsExactly(EMAIL, MOBILE);
        clock.advance(DELAY);
        due.tick();
        assertThat(values()).containsExactly(NEW, MOBILE);
    }

    @Test
    void what_is_long_over_is_not_kept() {
        ask(ChangeKind.MOBILE, NEW_MOBILE);
        proved(ChangeKind.EMAIL, NEW, NEW);
        mine.cancel(CAMILLE, ChangeKind.EMAIL);
        clock.advance(Duration.ofDays(2));
        due.purge();
        assertThat(town.text("select string_agg(kind, ',') from contact_change"))
                .isEqualTo("EMAIL");
        clock.advance(Duration.ofDays(29));
        due.purge();
        assertThat(town.text("select count(*) from contact_change")).isEqualTo("0");
    }

    @Test
    void the_page_says_what_is_on_file_what_is_coming_and_until_when() {
        ask(ChangeKind.MOBILE, NEW_MOBILE);
        Instant at = proved(ChangeKind.EMAIL, NEW, NEW);
        List<ContactLine> lines = mine.of(CAMILLE);
        assertThat(lines).extracting(ContactLine::kind).containsExactly(ChangeKind.values());
        assertThat(lines.get(0).onFile().value()).isEqualTo(EMAIL);
        assertThat(lines.get(0).change()).isEqualTo(new ContactLine.OpenChange(true, "n•••@e•••.fr", null, null, at));
        assertThat(lines.get(1).awaitsCode()).isTrue();
        assertThat(lines.get(1).change().codeSentAt()).isEqualTo(clock.instant());
        assertThat(lines.get(2).onFile()).isNull();
        assertThat(lines.get(2).change()).isNull();
    }

    private void everything_is_read() {
        telephone.messages();
        telephone.empty();
    }

    private Instant proved(ChangeKind kind, String typed, String sentTo) {
        assertThat(ask(kind, typed)).isEqualTo(new AskOutcome.CodeSent());
        return ((ProofOutcome.Proved) prove(kind, telephone.codeSentTo(sentTo))).effectiveAt();
    }

    private AskOutcome ask(ChangeKind kind, String typed) {
        return mine.ask(new AskChange(CAMILLE, kind, typed, HOME));
    }

    private ProofOutcome prove(ChangeKind kind, String code) {
        return mine.prove(CAMILLE, kind, code);
    }

    private String token(String address) {
        String link = telephone.linkSentTo(address);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<String> values() {
        return contacts.of(CAMILLE).stream().map(ContactPoint::value).toList();
    }

    private List<Deed> deeds() {
        return journal.ofMember(CAMILLE, 1).lines().stream()
                .map(line -> line.deed())
                .toList();
    }
}
