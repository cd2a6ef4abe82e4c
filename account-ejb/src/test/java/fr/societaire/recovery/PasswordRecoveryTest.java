package fr.societaire.recovery;

import static fr.societaire.recovery.domain.RecoveryChannel.EMAIL_LINK;
import static fr.societaire.recovery.domain.RecoveryChannel.SMS_CODE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.AccountIntake;
import fr.societaire.identity.AccountRecord;
import fr.societaire.identity.Accounts;
import fr.societaire.identity.FirstFactorOutcome;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.PasswordChangeCause;
import fr.societaire.identity.PasswordOutcome;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.RequiredActions;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.MemberRecord.Contact;
import fr.societaire.member.MemberRecord.Kind;
import fr.societaire.notification.Message;
import fr.societaire.notification.Telephone;
import fr.societaire.recovery.domain.Occasion;
import fr.societaire.recovery.domain.RecoveryChannel;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class PasswordRecoveryTest {
    private static final MemberNumber CAMILLE = new MemberNumber("10000001");
    private static final String MAIL = "camille@example.fr";
    private static final String MOBILE = "+33639981212";
    private static final String LOST = "Marée-Haute-2026!";
    private static final String NEW = "Brume-Légère-7-Voiles";

    @Inject
    PasswordRecovery recovery;

    @Inject
    MemberIntake members;

    @Inject
    AccountIntake names;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    Lockouts lockouts;

    @Inject
    Sessions sessions;

    @Inject
    RequiredActions required;

    @Inject
    Telephone telephone;

    @Inject
    TestClock clock;

    @BeforeEach
    void camille_lost_her_password() {
        telephone.empty();
        known(CAMILLE, new Contact(Kind.EMAIL, MAIL, true, true), new Contact(Kind.MOBILE, MOBILE, true, true));
        assertThat(accounts.createAccount(CAMILLE, LOST)).isEqualTo(new PasswordOutcome.Accepted());
    }

    @Test
    void the_link_opens_until_29_min_59_s_and_not_at_30_min() {
        var link = linkFor("10000001");
        clock.advance(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(recovery.door(link)).isEqualTo(new DoorOutcome.Open());
        clock.advance(Duration.ofSeconds(1));
        assertThat(recovery.door(link)).isEqualTo(new DoorOutcome.Expired());
        clock.advance(Duration.ofSeconds(1));
        assertThat(recovery.choose(link, NEW)).isEqualTo(new NewPasswordOutcome.Closed(new DoorOutcome.Expired()));
    }

    @Test
    void opening_the_link_does_not_use_it_up_however_often() {
        var link = linkFor(MAIL);
        IntStream.range(0, 20).forEach(scanner -> recovery.door(link));
        assertThat(recovery.choose(link, NEW)).isEqualTo(new NewPasswordOutcome.Changed());
    }

    @Test
    void the_link_serves_once() {
        var link = linkFor("10000001");
        assertThat(recovery.choose(link, NEW)).isEqualTo(new NewPasswordOutcome.Changed());
        assertThat(recovery.door(link)).isEqualTo(new DoorOutcome.Used(clock.instant()));
        assertThat(recovery.choose(link, NEW + "-2"))
                .isEqualTo(new NewPasswordOutcome.Closed(new DoorOutcome.Used(clock.instant())));
    }

    @Test
    void a_double_click_changes_the_password_once() throws Exception {
        var link = linkFor("10000001");
        try (var clicks = Executors.newFixedThreadPool(2)) {
            Callable<NewPasswordOutcome> click = () -> recovery.choose(link, NEW);
            var outcomes = clicks.invokeAll(List.of(click, click));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(
                            new NewPasswordOutcome.Changed(),
                            new NewPasswordOutcome.Closed(new DoorOutcome.Used(clock.instant())));
        }
    }

    @Test
    void another_message_may_be_asked_for_after_a_minute_then_two_and_names_the_code_before_as_replaced() {
        var first = request("10000001", SMS_CODE);
        String older = telephone.codeSentTo(MOBILE);
        assertThat(recovery.again(first, "192.0.2.1"))
                .isEqualTo(new AgainOutcome.Wait(clock.instant().plusSeconds(60)));
        clock.advance(Duration.ofSeconds(60));
        var second = ((AgainOutcome.Asked) recovery.again(first, "192.0.2.1")).ticket();
        assertThat(recovery.verify(second, older)).isEqualTo(new CodeOutcome.Superseded(clock.instant()));
        clock.advance(Duration.ofSeconds(119));
        assertThat(recovery.again(second, "192.0.2.1")).isInstanceOf(AgainOutcome.Wait.class);
        assertThat(recovery.verify(second, telephone.codeSentTo(MOBILE))).isInstanceOf(CodeOutcome.Right.class);
    }

    @Test
    void a_request_for_nobody_is_repeated_alike() {
        var nobody = request("99999999", SMS_CODE);
        clock.advance(Duration.ofSeconds(60));
        var again = recovery.again(nobody, "192.0.2.1");
        assertThat(again).isInstanceOf(AgainOutcome.Asked.class);
        assertThat(recovery.verify(((AgainOutcome.Asked) again).ticket(), "000000"))
                .isInstanceOf(CodeOutcome.Wrong.class);
        assertThat(telephone.messages()).isEmpty();
    }

    @Test
    void who_unlocks_is_told_so_and_gets_the_same_proof() {
        var ticket = recovery.request(new RequestRecovery("10000001", EMAIL_LINK, "192.0.2.1", Occasion.LOCKED));
        assertThat(telephone.messagesTo(MAIL).getLast().text()).contains("débloquer votre accès");
        assertThat(recovery.view(ticket))
                .hasValueSatisfying(view -> assertThat(view.occasion()).isEqualTo(Occasion.LOCKED));
        assertThat(recovery.choose(linkIn(telephone.linkSentTo(MAIL)), NEW))
                .isEqualTo(new NewPasswordOutcome.Changed());
    }

    @Test
    void a_locked_member_is_told_on_both_channels_and_a_recovery_opens_his_access_again() {
        IntStream.range(0, 4)
                .forEach(n ->
                        signIn.submit("10000001", "Pas-Le-Bon-1789!" + n, new SignInOrigin("192.0.2." + n, "test")));
        assertThat(lockouts.of(CAMILLE).lockedUntil()).isPresent();
        assertThat(List.of(telephone.messagesTo(MAIL), telephone.messagesTo(MOBILE)))
                .allSatisfy(messages -> assertThat(messages.getLast().text()).contains("suspendu", "/deblocage"));
        assertThat(recovery.choose(linkFor("10000001"), NEW)).isEqualTo(new NewPasswordOutcome.Changed());
        assertThat(lockouts.of(CAMILLE).lockedUntil()).isEmpty();
    }

    @Test
    void who_was_rescued_looks_at_his_contacts_before_anything_else() {
        recovery.choose(linkFor("10000001"), NEW);
        var session = sessions.open(CAMILLE, Set.of(SignInFactor.PASSWORD), new SignInOrigin("192.0.2.1", "test"));
        assertThat(sessions.resume(session.token()).orElseThrow().required())
                .containsExactly(RequiredAction.CHECK_CONTACTS);
        required.contactsChecked(CAMILLE);
        assertThat(sessions.resume(session.token()).orElseThrow().required()).isEmpty();
    }

    @Test
    void a_newer_link_replaces_the_one_before_which_says_so() {
        var first = linkFor("10000001");
        clock.advance(Duration.ofMinutes(5));
        var second = linkFor("10000001");
        assertThat(recovery.door(first)).isEqualTo(new DoorOutcome.Superseded(clock.instant()));
        assertThat(recovery.choose(first, NEW)).isInstanceOf(NewPasswordOutcome.Closed.class);
        assertThat(recovery.choose(second, NEW)).isEqualTo(new NewPasswordOutcome.Changed());
    }

    @Test
    void a_password_changed_by_code_kills_the_link() {
        var link = linkFor("10000001");
        var proof = proved(request("10000001", SMS_CODE));
        assertThat(recovery.choose(proof, NEW)).isEqualTo(new NewPasswordOutcome.Changed());
        assertThat(recovery.door(link)).isEqualTo(new DoorOutcome.Expired());
        assertThat(recovery.choose(link, NEW + "-2"))
                .isEqualTo(new NewPasswordOutcome.Closed(new DoorOutcome.Expired()));
    }

    @Test
    void a_password_changed_by_link_kills_the_code_typed_or_not() {
        var typed = proved(request("10000001", SMS_CODE));
        clock.advance(Duration.ofMinutes(1));
        var untyped = recovery.request(new RequestRecovery(MAIL, SMS_CODE, "192.0.2.2"));
        String code = telephone.codeSentTo(MOBILE);
        assertThat(recovery.choose(linkFor("10000001"), NEW)).isEqualTo(new NewPasswordOutcome.Changed());
        assertThat(recovery.verify(untyped, code)).isEqualTo(new CodeOutcome.Expired());
        assertThat(recovery.choose(typed, NEW + "-2")).isInstanceOf(NewPasswordOutcome.Closed.class);
    }

    @Test
    void a_password_changed_by_the_member_himself_kills_link_and_code() {
        var pending = pending();
        accounts.changePassword(CAMILLE, NEW, PasswordChangeCause.BY_MEMBER);
        assertDead(pending);
    }

    @Test
    void a_full_sign_in_kills_link_and_code_and_its_first_step_alone_does_not() {
        var pending = pending();
        var origin = new SignInOrigin("192.0.2.3", "Firefox");
        var attempt = (FirstFactorOutcome.CodeSent) signIn.submit("10000001", LOST, origin);
        assertThat(recovery.door(pending.link())).isEqualTo(new DoorOutcome.Open());
        assertThat(signIn.verify(attempt.attemptToken(), telephone.codeSentTo(MAIL), origin))
                .isInstanceOf(SecondFactorOutcome.SignedIn.class);
        assertDead(pending);
    }

    @Test
    void another_email_or_mobile_on_file_kills_link_and_code() {
        var byMail = pending();
        known(
                CAMILLE,
                new Contact(Kind.EMAIL, "autre@example.fr", true, true),
                new Contact(Kind.MOBILE, MOBILE, true, true));
        assertDead(byMail);
        known(CAMILLE, new Contact(Kind.EMAIL, MAIL, true, true), new Contact(Kind.MOBILE, MOBILE, true, true));
        clock.advance(Duration.ofHours(1));
        var byMobile = pending();
        known(CAMILLE, new Contact(Kind.EMAIL, MAIL, true, true), new Contact(Kind.MOBILE, "+33639980999", true, true));
        assertDead(byMobile);
    }

    @Test
    void the_same_contacts_taken_in_again_and_one_more_kill_nothing() {
        var pending = pending();
        known(
                CAMILLE,
                new Contact(Kind.EMAIL, MAIL, true, true),
                new Contact(Kind.EMAIL, "deuxieme@example.fr", false, false),
                new Contact(Kind.MOBILE, MOBILE, true, true));
        assertThat(recovery.door(pending.link())).isEqualTo(new DoorOutcome.Open());
        assertThat(recovery.verify(pending.ticket(), pending.code())).isInstanceOf(CodeOutcome.Right.class);
    }

    /** A link and a code, both on their way. */
    private record Pending(RecoveryProof.Link link, RecoveryProof.Ticket ticket, String code) {}

    private Pending pending() {
        var link = linkFor("10000001");
        var ticket = request("10000001", SMS_CODE);
        return new Pending(link, ticket, telephone.codeSentTo(MOBILE));
    }

    private void assertDead(Pending pending) {
        assertThat(recovery.door(pending.link())).isEqualTo(new DoorOutcome.Expired());
        assertThat(recovery.verify(pending.ticket(), pending.code())).isEqualTo(new CodeOutcome.Expired());
    }

    @Test
    void an_invented_link_is_an_expired_one() {
        assertThat(recovery.door(new RecoveryProof.Link("x".repeat(43)))).isEqualTo(new DoorOutcome.Expired());
    }

    @Test
    void a_weak_password_lists_its_rules_and_leaves_the_link_whole() {
        var link = linkFor("10000001");
        assertThat(recovery.choose(link, "azerty"))
                .isInstanceOfSatisfying(
                        NewPasswordOutcome.Weak.class,
                        weak -> assertThat(weak.rules()).anyMatch(rule -> !rule.met()));
        assertThat(recovery.choose(link, NEW)).isEqualTo(new NewPasswordOutcome.Changed());
    }

    @Test
    void the_lost_password_itself_is_not_a_new_one() {
        assertThat(recovery.choose(linkFor("10000001"), LOST)).isEqualTo(new NewPasswordOutcome.SameAsBefore());
    }

    @Test
    void every_channel_is_told_of_the_change() {
        assertThat(recovery.choose(linkFor("10000001"), NEW)).isEqualTo(new NewPasswordOutcome.Changed());
        assertThat(telephone.messagesTo(MAIL).getLast().text()).contains("Votre mot de passe a changé");
        assertThat(telephone.messagesTo(MOBILE).getLast().text()).contains("votre mot de passe vient de changer");
    }

    @Test
    void the_code_opens_until_14_min_59_s_and_not_at_15_min() {
        var early = request("10000001", SMS_CODE);
        clock.advance(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(recovery.verify(early, telephone.codeSentTo(MOBILE))).isInstanceOf(CodeOutcome.Right.class);
        var late = request("10000001", SMS_CODE);
        clock.advance(Duration.ofMinutes(15));
        assertThat(recovery.verify(late, telephone.codeSentTo(MOBILE))).isEqualTo(new CodeOutcome.Expired());
    }

    @Test
    void the_right_code_gives_another_ticket_and_the_first_is_worth_nothing() {
        var first = request("10000001", SMS_CODE);
        var proof = proved(first);
        assertThat(proof).isNotEqualTo(first);
        assertThat(recovery.door(first)).isEqualTo(new DoorOutcome.Expired());
        assertThat(recovery.door(proof)).isEqualTo(new DoorOutcome.Open());
    }

    @Test
    void a_ticket_without_its_code_opens_nothing() {
        assertThat(recovery.choose(request("10000001", SMS_CODE), NEW))
                .isEqualTo(new NewPasswordOutcome.Closed(new DoorOutcome.Expired()));
    }

    @Test
    void five_wrong_codes_and_even_the_right_one_is_dead() {
        var ticket = request("10000001", SMS_CODE);
        String right = telephone.codeSentTo(MOBILE);
        String wrong = right.equals("000000") ? "000001" : "000000";
        assertThat(recovery.verify(ticket, wrong)).isEqualTo(new CodeOutcome.Wrong(4));
        IntStream.range(0, 3).forEach(n -> recovery.verify(ticket, wrong));
        assertThat(recovery.verify(ticket, wrong)).isEqualTo(new CodeOutcome.Burnt());
        assertThat(recovery.verify(ticket, right)).isEqualTo(new CodeOutcome.Burnt());
    }

    @Test
    void the_code_of_an_older_message_is_named_as_such() {
        request("10000001", SMS_CODE);
        String older = telephone.codeSentTo(MOBILE);
        clock.advance(Duration.ofMinutes(1));
        var ticket = request("10000001", SMS_CODE);
        assertThat(recovery.verify(ticket, older)).isEqualTo(new CodeOutcome.Superseded(clock.instant()));
    }

    @Test
    void without_a_mobile_the_link_goes_by_mail_and_without_mail_the_code_by_sms() {
        var julien = new MemberNumber("10000002");
        known(julien, new Contact(Kind.EMAIL, "julien@example.fr", true, true));
        accounts.createAccount(julien, LOST);
        request("10000002", SMS_CODE);
        assertThat(telephone.linkSentTo("julien@example.fr")).contains("/lien/");
        var henri = new MemberNumber("10000006");
        known(henri, new Contact(Kind.MOBILE, "+33639980606", true, true));
        accounts.createAccount(henri, LOST);
        assertThat(proved(request("10000006", EMAIL_LINK), "+33639980606")).isNotNull();
    }

    @Test
    void a_name_nobody_has_is_treated_like_any_other_down_to_its_wrong_codes() {
        var known = request("10000001", SMS_CODE);
        var nobody = request("99999999", SMS_CODE);
        assertThat(telephone.messages()).extracting(Message::to).containsExactly(MOBILE);
        String right = telephone.codeSentTo(MOBILE);
        String wrong = right.equals("000000") ? "000001" : "000000";
        var toldOfKnown = IntStream.range(0, 7)
                .mapToObj(n -> recovery.verify(known, wrong))
                .toList();
        var toldOfNobody = IntStream.range(0, 7)
                .mapToObj(n -> recovery.verify(nobody, wrong))
                .toList();
        assertThat(toldOfNobody).isEqualTo(toldOfKnown);
    }

    @Test
    void one_who_asked_for_a_link_cannot_tell_either_by_typing_codes() {
        var known = request("10000001", EMAIL_LINK);
        var nobody = request("99999999", EMAIL_LINK);
        assertThat(recovery.verify(nobody, "000000")).isEqualTo(recovery.verify(known, "000000"));
    }

    @Test
    void a_member_who_never_had_a_password_is_told_how_to_open_his_space() {
        var nadia = new MemberNumber("10000005");
        known(nadia, new Contact(Kind.EMAIL, "nadia@example.fr", true, true));
        names.accept(List.of(new AccountRecord(nadia, Optional.empty(), List.of(), List.of("nadia@example.fr"))));
        request("nadia@example.fr", EMAIL_LINK);
        assertThat(telephone.linkSentTo("nadia@example.fr")).endsWith("/premiere-connexion");
    }

    @Test
    void three_requests_an_hour_for_one_account_and_the_answer_to_the_fourth_is_the_same() {
        IntStream.range(0, 3).forEach(n -> request("10000001", EMAIL_LINK));
        var fourth = request(MAIL, EMAIL_LINK);
        assertThat(fourth).isNotNull();
        assertThat(telephone.messagesTo(MAIL)).hasSize(3);
        clock.advance(Duration.ofHours(1));
        request("10000001", EMAIL_LINK);
        assertThat(telephone.messagesTo(MAIL)).hasSize(4);
    }

    @Test
    void ten_requests_an_hour_from_one_address() {
        IntStream.range(0, 10).forEach(n -> request("2000000" + n, EMAIL_LINK));
        request("10000001", EMAIL_LINK);
        assertThat(telephone.messages()).isEmpty();
        recovery.request(new RequestRecovery("10000001", EMAIL_LINK, "198.51.100.7"));
        assertThat(telephone.messagesTo(MAIL)).hasSize(1);
    }

    @Test
    void the_fifth_message_of_a_day_is_a_link_because_codes_can_be_guessed() {
        IntStream.range(0, 4).forEach(n -> {
            request("10000001", SMS_CODE);
            clock.advance(Duration.ofMinutes(30));
        });
        assertThat(telephone.messagesTo(MOBILE)).hasSize(4);
        request("10000001", SMS_CODE);
        assertThat(telephone.messagesTo(MOBILE)).hasSize(4);
        assertThat(telephone.messagesTo(MAIL)).hasSize(1);
    }

    @Test
    void no_secret_stands_in_a_subject_or_in_the_clear() {
        var link = linkFor("10000001");
        assertThat(link.toString() + new RequestRecovery(MAIL, SMS_CODE, "192.0.2.1"))
                .doesNotContain(link.token(), MAIL, "192.0.2.1");
        assertThat(telephone.messages())
                .allSatisfy(m -> assertThat(m.toString()).doesNotContain(link.token()));
    }

    private void known(MemberNumber number, Contact... contacts) {
        members.accept(List.of(new MemberRecord(
                number, null, "Prénom", "Nom", null, LocalDate.of(1984, 3, 12), null, null, null, List.of(contacts))));
    }

    private RecoveryProof.Ticket request(String identifier, RecoveryChannel preference) {
        return recovery.request(new RequestRecovery(identifier, preference, "192.0.2.1"));
    }

    private RecoveryProof.Link linkFor(String identifier) {
        request(identifier, EMAIL_LINK);
        return linkIn(telephone.linkSentTo(MAIL));
    }

    private static RecoveryProof.Link linkIn(String address) {
        return new RecoveryProof.Link(address.substring(address.lastIndexOf('/') + 1));
    }

    private RecoveryProof.Ticket proved(RecoveryProof.Ticket ticket) {
        return proved(ticket, MOBILE);
    }

    private RecoveryProof.Ticket proved(RecoveryProof.Ticket ticket, String mobile) {
        var outcome = recovery.verify(ticket, telephone.codeSentTo(mobile));
        assertThat(outcome).isInstanceOf(CodeOutcome.Right.class);
        return ((CodeOutcome.Right) outcome).proof();
    }
}
