package fr.societaire.federation;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.federation.domain.FederationFailure;
import fr.societaire.federation.domain.RequestState;
import fr.societaire.federation.internal.FederationPurge;
import fr.societaire.federation.internal.SwitchedProvider;
import fr.societaire.identity.Devices;
import fr.societaire.identity.FreezeCause;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.Lockouts;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Journal;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.MemberIntake;
import fr.societaire.member.MemberRecord;
import fr.societaire.member.domain.Sex;
import fr.societaire.shared.MemberNumber;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal against a provider that is not ours. */
@ExtendWith({PortalContainer.class, IndependentProvider.Started.class})
class FederationTest {
    private static final String SCOPE = "openid given_name family_name birthdate gender birthplace birthcountry";
    private static final MemberRecord.Birth BIRTH =
            new MemberRecord.Birth("Camille Anne", Sex.FEMALE, "44109", "99100");
    private static final String RETURN = "/contrats";

    @Inject
    Federation federation;

    @Inject
    FederatedLinks links;

    @Inject
    FederationPurge purge;

    @Inject
    SwitchedProvider provider;

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    SignIn signIn;

    @Inject
    Lockouts locks;

    @Inject
    Devices devices;

    @Inject
    MemberIntake members;

    @Inject
    IdentityTown town;

    @Inject
    TestClock clock;

    /** What the provider signs is of the real time. */
    @BeforeEach
    void camilleHasAnAccount(IndependentProvider independent) {
        clock.set(now());
        provider.to(independent.issuer(), "portal", SCOPE);
        town.camilleHasAnAccount();
        isOnFile(CAMILLE, BIRTH, EMAIL, MOBILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal-json", "portal-rsa"})
    void the_first_time_one_code_links_and_from_then_on_the_federation_is_enough(
            String client, IndependentProvider independent) {
        provider.to(independent.issuer(), client, SCOPE);
        var first = depart();
        assertThat(arrive(first, independent.visit(first.address(), "camille", "eidas1")))
                .isInstanceOf(Arrival.ProofAwaited.class);
        assertThat(links.of(CAMILLE)).isEmpty();
        var in = (ProofOutcome.SignedIn) federation.prove(first.browserToken(), town.lastCode(), HOME);
        assertThat(in.session().member()).isEqualTo(CAMILLE);
        assertThat(in.returnPath()).isEqualTo(RETURN);
        assertThat(sessions.resume(in.session().token()).orElseThrow().factors())
                .containsExactlyInAnyOrder(SignInFactor.FRANCECONNECT, SignInFactor.EMAIL_CODE);
        assertThat(links.of(CAMILLE)).map(LinkView::linkedAt).contains(clock.instant());
        assertThat(recipientsOf("FranceConnect est rattaché à votre espace")).isEqualTo("1");

        clock.advance(Duration.ofSeconds(5));
        var second = depart();
        var again = (Arrival.SignedIn) arrive(second, independent.visit(second.address(), "camille", "eidas2"));
        assertThat(again.session().member()).isEqualTo(CAMILLE);
        assertThat(again.returnPath()).isEqualTo(RETURN);
        assertThat(sessions.resume(again.session().token()).orElseThrow().factors())
                .containsExactly(SignInFactor.FRANCECONNECT);
        assertThat(links.of(CAMILLE)).map(LinkView::lastUsedAt).contains(clock.instant());
        assertThat(federation.farewell(again.farewell()).orElseThrow())
                .hasPath("/session/end")
                .hasParameter("id_token_hint", again.farewell())
                .hasParameter("post_logout_redirect_uri", "https://portal.test/connexion?motif=deconnexion");
    }

    @Test
    void in_a_browser_that_is_not_known_the_weakest_level_needs_a_code_and_links_nothing_anew(
            IndependentProvider independent) {
        isLinked(independent);
        Instant linkedAt = links.of(CAMILLE).orElseThrow().linkedAt();
        clock.advance(Duration.ofSeconds(5));
        var stranger = depart();
        arrive(stranger, independent.visit(stranger.address(), "camille", "eidas1"));
        var proof = federation.request(stranger.browserToken()).orElseThrow().proof();
        assertThat(proof.firstTime()).isFalse();
        assertThat(federation.prove(stranger.browserToken(), town.lastCode(), HOME))
                .isInstanceOf(ProofOutcome.SignedIn.class);
        assertThat(links.of(CAMILLE)).map(LinkView::linkedAt).contains(linkedAt);

        var known = new SignInOrigin(
                HOME.address(), HOME.userAgent(), Optional.of(devices.meet(CAMILLE, Optional.empty(), HOME, false)));
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        assertThat(federation.arrive(away.browserToken(), answer(answer), known))
                .isInstanceOf(Arrival.SignedIn.class);
    }

    @Test
    void a_lock_holds_at_the_door_of_strangers_and_not_in_a_known_browser(IndependentProvider independent) {
        isLinked(independent);
        for (int i = 0; i < 4; i++) {
            signIn.submit(CAMILLE.value(), "Pas-Le-Bon-1789!", HOME);
        }
        var away = depart();
        var view = failed(arrive(away, independent.visit(away.address(), "camille", "eidas2")));
        assertThat(view.failure()).isEqualTo(FederationFailure.ACCOUNT_CLOSED);
        assertThat(journal.byCode(view.supportCode()).orElseThrow().facts()).containsEntry("detail", "locked");
        var known = new SignInOrigin(
                HOME.address(), HOME.userAgent(), Optional.of(devices.meet(CAMILLE, Optional.empty(), HOME, false)));
        var again = depart();
        var answer = independent.visit(again.address(), "camille", "eidas2");
        assertThat(federation.arrive(again.browserToken(), answer(answer), known))
                .isInstanceOf(Arrival.SignedIn.class);
    }

    @Test
    void a_frozen_account_is_closed_to_the_federation_too(IndependentProvider independent) {
        isLinked(independent);
        locks.freeze(CAMILLE, Actor.member(), FreezeCause.NOT_ME);
        var away = depart();
        assertThat(failed(arrive(away, independent.visit(away.address(), "camille", "eidas3")))
                        .failure())
                .isEqualTo(FederationFailure.ACCOUNT_CLOSED);
    }

    private void isLinked(IndependentProvider independent) {
        var first = depart();
        arrive(first, independent.visit(first.address(), "camille", "eidas1"));
        federation.prove(first.browserToken(), town.lastCode(), HOME);
    }

    @Test
    void whoever_was_born_abroad_is_recognised_by_the_country(IndependentProvider independent) {
        var awa = new MemberNumber("10000003");
        town.hasAccount(awa, town.text("select password_hash from identity_account"), "awa@example.fr");
        members.accept(List.of(new MemberRecord(
                awa,
                "Mme",
                "Awa",
                "Diallo",
                null,
                LocalDate.of(1978, 11, 23),
                "Dakar",
                null,
                null,
                contacts("awa@example.fr"),
                new MemberRecord.Birth(null, Sex.FEMALE, null, "99341"))));
        var away = depart();
        assertThat(arrive(away, independent.visit(away.address(), "awa", "eidas1")))
                .isInstanceOf(Arrival.ProofAwaited.class);
    }

    @Test
    void nobody_several_and_no_account_are_told_the_same(IndependentProvider independent) {
        notRecognised(independent, "stranger", "none");
        notRecognised(independent, "undated", "incomplete");
        isOnFile(new MemberNumber("10000002"), BIRTH, "twin@example.fr");
        notRecognised(independent, "camille", "several");
        isOnFile(new MemberNumber("10000002"), null, "twin@example.fr");
        isOnFile(CAMILLE, null, EMAIL);
        isOnFile(new MemberNumber("10000004"), BIRTH, "never@example.fr");
        notRecognised(independent, "camille", "no-account");
        assertThat(town.text("select count(*) from outbox_message")).isEqualTo("0");
    }

    private void notRecognised(IndependentProvider independent, String who, String reason) {
        var away = depart();
        var view = failed(arrive(away, independent.visit(away.address(), who, "eidas1")));
        assertThat(view.failure()).isEqualTo(FederationFailure.NOT_RECOGNISED);
        assertThat(view.proof()).isNull();
        var entry = journal.byCode(view.supportCode()).orElseThrow();
        assertThat(entry.facts()).containsEntry("detail", reason);
        assertThat(entry.member()).isEmpty();
    }

    @Test
    void whoever_says_no_comes_back_and_nothing_has_happened(IndependentProvider independent) {
        var away = depart();
        var answer = independent.visit(away.address(), "refuses", "eidas1");
        assertThat(answer).containsEntry("error", "access_denied");
        assertThat(failed(arrive(away, answer)).failure()).isEqualTo(FederationFailure.REFUSED_BY_USER);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 0})
    void a_provider_that_is_down_is_an_outcome_before_and_after(int status, IndependentProvider independent) {
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        independent.isOut(status);
        assertThat(failed(arrive(away, answer)).failure()).isEqualTo(FederationFailure.PROVIDER_DOWN);
        provider.to(independent.issuer(), "portal", SCOPE);
        var refused = (Departure.Failed) federation.depart(RETURN, HOME);
        var view = federation.request(refused.browserToken()).orElseThrow();
        assertThat(view.failure()).isEqualTo(FederationFailure.PROVIDER_DOWN);
        assertThat(journal.byCode(view.supportCode())).isPresent();
    }

    @Test
    void nobody_listening_is_a_provider_that_is_down() {
        provider.to(URI.create("http://127.0.0.1:1"), "portal", SCOPE);
        assertThat(federation.depart(RETURN, HOME)).isInstanceOf(Departure.Failed.class);
    }

    @Test
    void a_nonce_of_another_sign_in_is_not_trusted(IndependentProvider independent) {
        var away = depart();
        var foreign = URI.create(away.address().toString().replaceAll("nonce=[^&]+", "nonce=of-another-sign-in"));
        var view = failed(arrive(away, independent.visit(foreign, "camille", "eidas1")));
        assertThat(view.failure()).isEqualTo(FederationFailure.NOT_TRUSTED);
        assertThat(journal.byCode(view.supportCode()).orElseThrow().facts()).containsEntry("detail", "BadJWTException");
    }

    @Test
    void a_signature_that_is_not_the_providers_is_not_trusted(IndependentProvider independent) {
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        independent.tampers(body -> body.replaceAll("(\"id_token\":\"[^.]+\\.[^.]+\\.)[^\"]{10}", "$1AAAAAAAAAA"));
        var view = failed(arrive(away, answer));
        assertThat(view.failure()).isEqualTo(FederationFailure.NOT_TRUSTED);
        assertThat(journal.byCode(view.supportCode()).orElseThrow().facts()).containsEntry("detail", "BadJWSException");
    }

    @Test
    void a_token_without_signature_is_not_trusted(IndependentProvider independent) {
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        // {"alg":"none"}
        independent.tampers(body ->
                body.replaceAll("\"id_token\":\"[^.]+\\.([^.]+)\\.[^\"]+", "\"id_token\":\"eyJhbGciOiJub25lIn0.$1."));
        assertThat(failed(arrive(away, answer)).failure()).isEqualTo(FederationFailure.NOT_TRUSTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal-json"})
    void what_is_said_of_another_person_is_not_trusted(String client, IndependentProvider independent) {
        provider.to(independent.issuer(), client, SCOPE);
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        independent.tampers(body -> body.startsWith("{\"sub\"")
                ? body.replace("\"sub\":\"camille\"", "\"sub\":\"awa\"")
                : body.replaceAll("^(ey[^.]+\\.[^.]+\\.).{10}", "$1AAAAAAAAAA"));
        assertThat(failed(arrive(away, answer)).failure()).isEqualTo(FederationFailure.NOT_TRUSTED);
    }

    @Test
    void a_token_that_has_expired_by_our_clock_is_not_trusted(IndependentProvider independent) {
        clock.advance(Duration.ofHours(2));
        var away = depart();
        var view = failed(arrive(away, independent.visit(away.address(), "camille", "eidas1")));
        assertThat(view.failure()).isEqualTo(FederationFailure.NOT_TRUSTED);
        assertThat(journal.byCode(view.supportCode()).orElseThrow().facts())
                .containsEntry("detail", "ExpiredJWTException");
    }

    @Test
    void an_answer_serves_once(IndependentProvider independent) {
        var away = depart();
        var answer = independent.visit(away.address(), "camille", "eidas1");
        arrive(away, answer);
        assertThat(failed(arrive(away, answer)).failure()).isEqualTo(FederationFailure.ALREADY_USED);
        assertThat(town.text("select count(*) from outbox_message")).isEqualTo("1");
    }

    @Test
    void a_code_that_has_served_is_refused_by_the_provider(IndependentProvider independent) {
        var first = depart();
        var answer = independent.visit(first.address(), "camille", "eidas1");
        arrive(first, answer);
        var second = depart();
        var replayed = Map.of("state", stateOf(second), "code", answer.get("code"));
        assertThat(failed(arrive(second, replayed)).failure()).isEqualTo(FederationFailure.PROVIDER_ERROR);
    }

    @Test
    void an_answer_nobody_asked_for_in_this_browser_leads_nowhere(IndependentProvider independent) {
        var mine = depart();
        var others = depart();
        var answer = independent.visit(mine.address(), "camille", "eidas1");
        assertThat(failed(arrive(others, answer)).failure()).isEqualTo(FederationFailure.NOT_ASKED);
        assertThat(failed(arrive(mine, Map.of("state", "x", "code", "y"))).failure())
                .isEqualTo(FederationFailure.NOT_ASKED);
        assertThat(failed(federation.arrive(null, answer(answer), HOME)).failure())
                .isEqualTo(FederationFailure.NOT_ASKED);
        assertThat(failed(arrive(mine, Map.of())).failure()).isEqualTo(FederationFailure.NOT_ASKED);
        var foreign = new TreeMap<>(answer);
        foreign.put("iss", "https://elsewhere.example");
        assertThat(failed(arrive(mine, foreign)).failure()).isEqualTo(FederationFailure.NOT_ASKED);
        clock.advance(Duration.ofMinutes(10));
        assertThat(failed(arrive(mine, answer)).failure()).isEqualTo(FederationFailure.NOT_ASKED);
    }

    @Test
    void a_level_below_the_demanded_one_is_not_enough(IndependentProvider independent) {
        var away = depart();
        var view = failed(arrive(away, independent.visit(away.address(), "camille", "low")));
        assertThat(view.failure()).isEqualTo(FederationFailure.LEVEL_TOO_LOW);
    }

    @Test
    void a_member_without_a_channel_is_told_so(IndependentProvider independent) {
        isOnFile(CAMILLE, BIRTH);
        var away = depart();
        assertThat(failed(arrive(away, independent.visit(away.address(), "camille", "eidas1")))
                        .failure())
                .isEqualTo(FederationFailure.NO_CHANNEL);
    }

    @Test
    void the_fifth_wrong_code_ends_it_and_nothing_is_linked(IndependentProvider independent) {
        var away = depart();
        arrive(away, independent.visit(away.address(), "camille", "eidas1"));
        String right = town.lastCode();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int left = 4; left > 0; left--) {
            assertThat(federation.prove(away.browserToken(), wrong, HOME)).isEqualTo(new ProofOutcome.Wrong(left));
        }
        assertThat(federation.prove(away.browserToken(), wrong, HOME)).isEqualTo(new ProofOutcome.Over());
        assertThat(federation.prove(away.browserToken(), right, HOME)).isEqualTo(new ProofOutcome.Over());
        assertThat(federation.request(away.browserToken()).orElseThrow().failure())
                .isEqualTo(FederationFailure.PROOF_FAILED);
        assertThat(links.of(CAMILLE)).isEmpty();
    }

    @Test
    void the_code_may_go_to_the_other_channel_and_replaces_the_one_before(IndependentProvider independent) {
        var away = depart();
        arrive(away, independent.visit(away.address(), "camille", "eidas1"));
        String first = town.lastCode();
        Instant sentAt = clock.instant();
        assertThat(federation.resend(away.browserToken(), ContactChannel.MOBILE))
                .isEqualTo(new ProofSendOutcome.TooEarly(sentAt.plusSeconds(60)));
        clock.advance(Duration.ofSeconds(60));
        var sent = (ProofSendOutcome.Sent) federation.resend(away.browserToken(), ContactChannel.MOBILE);
        assertThat(sent.proof().destination()).isEqualTo("06 •• •• •• 01");
        assertThat(federation.prove(away.browserToken(), first, HOME))
                .isEqualTo(new ProofOutcome.Superseded(clock.instant()));
        assertThat(federation.prove(away.browserToken(), town.lastCode(), HOME))
                .isInstanceOf(ProofOutcome.SignedIn.class);
    }

    @Test
    void an_ended_link_is_proved_anew(IndependentProvider independent) {
        var first = depart();
        arrive(first, independent.visit(first.address(), "camille", "eidas1"));
        federation.prove(first.browserToken(), town.lastCode(), HOME);
        links.end(CAMILLE, HOME);
        assertThat(links.of(CAMILLE)).isEmpty();
        assertThat(recipientsOf("FranceConnect n’est plus rattaché à votre espace"))
                .isEqualTo("1");
        var second = depart();
        assertThat(arrive(second, independent.visit(second.address(), "camille", "eidas1")))
                .isInstanceOf(Arrival.ProofAwaited.class);
    }

    @Test
    void neither_state_nor_cookie_nor_the_providers_name_is_stored(IndependentProvider independent) {
        var away = depart();
        arrive(away, independent.visit(away.address(), "camille", "eidas1"));
        federation.prove(away.browserToken(), town.lastCode(), HOME);
        String rows = town.text("select string_agg(r::text, ' ') from federation_request r")
                + town.text("select string_agg(l::text, ' ') from federation_link l");
        assertThat(rows)
                .isNotBlank()
                .doesNotContain(
                        away.browserToken(),
                        stateOf(away),
                        "LE GOFF",
                        "camille",
                        independent.issuer().toString());
    }

    @Test
    void a_request_is_forgotten_a_day_after_its_end(IndependentProvider independent) {
        var away = depart();
        assertThat(federation.request(away.browserToken()))
                .map(RequestView::state)
                .contains(RequestState.SENT);
        clock.advance(Duration.ofMinutes(10));
        assertThat(federation.request(away.browserToken())).isEmpty();
        purge.forget();
        assertThat(town.text("select count(*) from federation_request")).isEqualTo("1");
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        purge.forget();
        assertThat(town.text("select count(*) from federation_request")).isEqualTo("0");
    }

    /** In whole seconds, as the database gives it back. */
    private static Instant now() {
        return InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Departure.Away depart() {
        return (Departure.Away) federation.depart(RETURN, HOME);
    }

    private Arrival arrive(Departure.Away away, Map<String, String> parameters) {
        return federation.arrive(away.browserToken(), answer(parameters), HOME);
    }

    private static Answer answer(Map<String, String> parameters) {
        return new Answer(
                Optional.ofNullable(parameters.get("state")),
                Optional.ofNullable(parameters.get("code")),
                Optional.ofNullable(parameters.get("error")),
                Optional.ofNullable(parameters.get("iss")));
    }

    private RequestView failed(Arrival arrival) {
        var view = federation.request(((Arrival.Failed) arrival).browserToken()).orElseThrow();
        assertThat(view.state()).isEqualTo(RequestState.FAILED);
        return view;
    }

    private static String stateOf(Departure.Away away) {
        return away.address().getQuery().replaceAll(".*[&?]?state=([^&]+).*", "$1");
    }

    private String recipientsOf(String subject) {
        return town.text("select count(*) from outbox_message where subject = '" + subject + "'");
    }

    private void isOnFile(MemberNumber number, MemberRecord.Birth birth, String... contacts) {
        members.accept(List.of(new MemberRecord(
                number,
                "Mme",
                "Camille",
                "Bernard",
                "Le Goff",
                LocalDate.of(1984, 3, 12),
                "Nantes",
                null,
                null,
                contacts(contacts),
                birth)));
    }

    private static List<MemberRecord.Contact> contacts(String... values) {
        return List.of(values).stream()
                .map(value -> new MemberRecord.Contact(
                        value.contains("@") ? MemberRecord.Kind.EMAIL : MemberRecord.Kind.MOBILE,
                        value,
                        true,
                        value.contains("@")))
                .toList();
    }
}
